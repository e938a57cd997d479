import { useEffect, useRef, useState } from "preact/hooks";
import {
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type NeighbourhoodQueryVariables,
} from "../../../gql/graphql.ts";
import { type QueryResponse, request } from "../../request.ts";

type Neighbourhood = NonNullable<NeighbourhoodQuery["neighbourhood"]>;

/** The nodes and edges of one or more neighbourhoods. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, Neighbourhood["nodes"][number]>;
  readonly edges: ReadonlyMap<string, Neighbourhood["edges"][number]>;
  /** Whether a neighbourhood has more nodes than were asked for. */
  readonly truncated: boolean;
}

/** What has been read so far, or why there is nothing. */
interface Reading {
  readonly graph: Graph | undefined;
  readonly problems: readonly string[];
  readonly isUnknown: boolean;
}

/** Reads neighbourhoods, that of the centre first, into one graph; none is read twice. */
export function useNeighbourhoods(wanted: readonly NeighbourhoodQueryVariables[]): Reading & { retry: () => void } {
  const cache = useRef(new Map<string, QueryResponse<NeighbourhoodQuery>>());
  const [reading, setReading] = useState<Reading>({ graph: undefined, problems: [], isUnknown: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const read = async ({ id, ...bounds }: NeighbourhoodQueryVariables): Promise<Answer> => {
      const key = JSON.stringify({ id, ...bounds });
      const response = cache.current.get(key) ?? (await request(NeighbourhoodDocument, { id, ...bounds }));
      if (response.problems.length === 0) cache.current.set(key, response);
      return { id, response };
    };
    Promise.all(wanted.map(read)).then(
      (answers) => {
        if (isCurrent) setReading(joined(answers));
      },
      (error: unknown) => {
        if (isCurrent) setReading((before) => ({ ...before, problems: [(error as Error).message] }));
      },
    );
    return () => void (isCurrent = false);
  }, [JSON.stringify(wanted), attempt]);
  return { ...reading, retry: () => setAttempt(attempt + 1) };
}

interface Answer {
  readonly id: string;
  readonly response: QueryResponse<NeighbourhoodQuery>;
}

function joined(answers: readonly Answer[]): Reading {
  const neighbourhoods = answers.flatMap(({ response }) => response.result?.neighbourhood ?? []);
  const problems = answers.flatMap(({ id, response: { result, problems: own } }, index) => {
    if (own.length > 0) return own;
    const isMissing = index > 0 && !result?.neighbourhood;
    return isMissing ? [`The graph holds no node with the id “${id}”, so it was not expanded.`] : [];
  });
  const centre = answers[0]?.response;
  return {
    graph: {
      nodes: new Map(neighbourhoods.flatMap(({ nodes }) => nodes.map((node) => [node.id, node]))),
      edges: new Map(neighbourhoods.flatMap(({ edges }) => edges.map((edge) => [edge.id, edge]))),
      truncated: neighbourhoods.some(({ truncated }) => truncated),
    },
    problems: [...new Set(problems)],
    isUnknown: centre?.problems.length === 0 && !centre.result?.neighbourhood,
  };
}
