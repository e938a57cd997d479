import type { MentionListFragment } from "../../gql/graphql.ts";
import { formatParagraphs, pluralize } from "../format.ts";
import { NodeLink } from "./node-link.tsx";
import { Section } from "./section.tsx";
import { TruncationNote } from "./truncation-note.tsx";

interface Props {
  readonly title: string;
  readonly mentions: MentionListFragment | null;
  /** What is said where there are none. */
  readonly none: string;
}

/** With more paragraphs than these, only their number is shown. */
const maxParagraphs = 12;

/** Who mentions something, or what an essay mentions, with the paragraphs. */
export function Mentions({ title, mentions, none }: Props) {
  const edges = mentions?.edges ?? [];
  return (
    <Section id="mentions" title={title}>
      {edges.length === 0 && <p class="quiet">{none}</p>}
      <ul class="plain">
        {edges.map(({ node, paragraphs }) => (
          <li key={node.id}>
            <NodeLink node={node} />{" "}
            <span class="quiet" title={formatParagraphs(paragraphs)}>
              {paragraphs.length > maxParagraphs
                ? pluralize(paragraphs.length, "paragraph")
                : formatParagraphs(paragraphs)}
            </span>
          </li>
        ))}
      </ul>
      <TruncationNote shown={edges.length} total={mentions?.totalCount} />
    </Section>
  );
}
