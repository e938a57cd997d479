import type { NamedFragment } from "../../gql/graphql.ts";
import { counted, paragraphWords } from "../labels.ts";
import { ThingLink } from "./node-link.tsx";

interface Props {
  readonly edges: readonly { readonly paragraphs: readonly number[]; readonly node: NamedFragment }[];
  /** What is said where there are none. */
  readonly none: string;
}

/** Who mentions something, or what an essay mentions, with the paragraphs. */
export function Mentions({ edges, none }: Props) {
  if (edges.length === 0) return <p class="quiet">{none}</p>;
  return (
    <ul class="plain">
      {edges.map(({ node, paragraphs }) => (
        <li key={node.id}>
          <ThingLink node={node} />{" "}
          <span class="quiet" title={paragraphWords(paragraphs)}>
            {paragraphs.length > 12 ? counted(paragraphs.length, "paragraph") : paragraphWords(paragraphs)}
          </span>
        </li>
      ))}
    </ul>
  );
}
