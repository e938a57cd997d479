import { groupBy } from "../../src/graph/graph.ts";
import type { Path } from "../problem.ts";
import type { SeedRecord } from "../read.ts";
import { at, type Violation } from "./rule.ts";

/** A relation that a record states at a path, to another record of its kind. */
export interface Link {
  readonly record: SeedRecord;
  readonly to: string;
  readonly path: Path;
}

/** Every link that closes a cycle, once, with the way around it. `claim` says what a cycle would mean. */
export function cycles(links: readonly Link[], claim: string): Violation[] {
  const linksOf = groupBy(links, ({ record }) => record.slug);
  const violations: Violation[] = [];
  const done = new Set<string>();
  const visit = (slug: string, way: readonly string[]): void => {
    if (done.has(slug)) return;
    for (const { record, to, path } of linksOf.get(slug) ?? []) {
      const start = way.indexOf(to);
      if (start < 0) visit(to, [...way, to]);
      else violations.push(at(record, path, `"${to}" ${claim}: ${[...way.slice(start), to].join(" -> ")}.`));
    }
    done.add(slug);
  };
  for (const slug of linksOf.keys()) visit(slug, [slug]);
  return violations;
}
