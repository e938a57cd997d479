import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, print } from "graphql";
import { projectRoot } from "../src/paths.ts";

/** The best connected nodes of a graph. */
export interface Hubs {
  /** Works, six at least. */
  readonly works: readonly string[];
  readonly trope: string;
}

/** An operation that people ask, as it is sent. */
export interface UsefulOperation {
  readonly name: string;
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the explorer asks, about hubs, and the questions of `docs/queries`. */
export function usefulOperations(hubs: Hubs): readonly UsefulOperation[] {
  return [...explorerOperations(hubs), ...documentedQuestions()];
}

function explorerOperations({ works: [work = "", other = "", ...more], trope }: Hubs): readonly UsefulOperation[] {
  const folder = join(projectRoot, "explorer", "app", "queries");
  const document = parse(read(folder, ".graphql").join("\n"));
  const query = print(document);
  const variablesOf: Readonly<Record<string, readonly object[]>> = {
    Compare: [{ works: [work, other] }, { works: [work, other, ...more].slice(0, 6) }],
    ClaimsAbout: [{ filter: { about: work, stance: ["PRAISES"] } }],
    Debates: [{ filter: { about: work }, about: work }],
    Search: [{ text: "a", first: 50 }, { text: "the" }],
    Path: [{ from: work, to: trope, maxHops: 8 }],
    Ends: [{ from: work, to: trope }],
    Neighbourhood: [1, 2, 3].flatMap((hops) => [work, trope].map((id) => ({ id, hops, first: 500 }))),
  };
  return document.definitions.flatMap((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION) return [];
    const operationName = each.name?.value ?? "";
    const about = [work, trope].map((id) => ({ id, maxHops: 10 }));
    return (variablesOf[operationName] ?? about).map((variables) => ({
      name: `${operationName} ${JSON.stringify(variables)}`,
      query,
      operationName,
      variables: { ...variables },
    }));
  });
}

function documentedQuestions(): readonly UsefulOperation[] {
  const texts = read(join(projectRoot, "docs", "queries"), ".graphql");
  return texts.map((query) => ({ name: query.split("\n")[0] ?? "", query, variables: {} }));
}

/** The texts of a folder's files whose names end so. */
function read(folder: string, end: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(end));
  return names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
}
