import { useEffect, useRef, useState } from "preact/hooks";
import {
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type NeighbourhoodQueryVariables,
} from "../../../gql/graphql.ts";
import { type Answer, ask } from "../../request.ts";

type Subgraph = NonNullable<NeighbourhoodQuery["neighbourhood"]>;

/** Nodes and edges gathered from one or more neighbourhoods. */
export interface Gathered {
  readonly nodes: ReadonlyMap<string, Subgraph["nodes"][number]>;
  readonly edges: ReadonlyMap<string, Subgraph["edges"][number]>;
  /** Whether more stands around the nodes than was asked for. */
  readonly truncated: boolean;
}

/** What a canvas shows so far, or why it shows nothing. */
interface Gathering {
  readonly gathered: Gathered | undefined;
  readonly problems: readonly string[];
  readonly unknown: boolean;
  readonly again: () => void;
}

/** Gathers neighbourhoods, the first the middle one, into one graph; those read before are not read again. */
export function useGathered(wanted: readonly NeighbourhoodQueryVariables[]): Gathering {
  const read = useRef(new Map<string, Answer<NeighbourhoodQuery>>());
  const [state, setState] = useState<Omit<Gathering, "again">>({ gathered: undefined, problems: [], unknown: false });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let left = false;
    const gather = async (): Promise<void> => {
      const answers = await Promise.all(
        wanted.map(async (variables) => {
          const key = JSON.stringify(variables);
          const answer = read.current.get(key) ?? (await ask(NeighbourhoodDocument, variables));
          if (answer.problems.length === 0) read.current.set(key, answer);
          return { id: variables.id, answer };
        }),
      );
      if (!left) setState(joined(answers));
    };
    gather().catch((error: unknown) => {
      if (!left) setState((before) => ({ ...before, problems: [(error as Error).message] }));
    });
    return () => void (left = true);
  }, [JSON.stringify(wanted), turn]);
  return { ...state, again: () => setTurn(turn + 1) };
}

interface Read {
  readonly id: string;
  readonly answer: Answer<NeighbourhoodQuery>;
}

function joined(answers: readonly Read[]): Omit<Gathering, "again"> {
  const parts = answers.flatMap(({ answer }) => answer.result?.neighbourhood ?? []);
  const problems = answers.flatMap(({ id, answer: { result, problems: said } }, index) => {
    if (said.length > 0) return said;
    const missing = index > 0 && !result?.neighbourhood;
    return missing ? [`The graph holds no node with the id “${id}”, so it was not expanded.`] : [];
  });
  const [middle] = answers;
  return {
    gathered: {
      nodes: new Map(parts.flatMap(({ nodes }) => nodes.map((node) => [node.id, node]))),
      edges: new Map(parts.flatMap(({ edges }) => edges.map((edge) => [edge.id, edge]))),
      truncated: parts.some(({ truncated }) => truncated),
    },
    problems: [...new Set(problems)],
    unknown: middle?.answer.problems.length === 0 && !middle.answer.result?.neighbourhood,
  };
}
