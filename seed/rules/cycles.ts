import { descentRelations, type TropeRelation } from "../../src/graph/vocabulary.ts";
import type { Path } from "../problem.ts";
import type { Seed } from "../seed.ts";
import { at, type Finding, type Rule } from "./rule.ts";

/** No work is part of itself, through however many wholes. */
export const partOfAcyclic: Rule = {
  name: "part-of-acyclic",
  check: (seed) =>
    cycles(seed, "is part of itself", (seed) =>
      seed
        .of("work")
        .flatMap((record) =>
          record.value.partOf ? [{ record, to: record.value.partOf.work, path: ["partOf", "work"] }] : [],
        ),
    ),
};

/** No trope descends from itself. */
export const descentAcyclic: Rule = {
  name: "descent-acyclic",
  check: (seed) =>
    cycles(seed, "descends from itself", (seed) =>
      seed
        .of("trope")
        .flatMap((record) =>
          (record.value.relations ?? []).flatMap(({ relation, trope }, index) =>
            isDescent(relation) ? [{ record, to: trope, path: ["relations", index, "trope"] }] : [],
          ),
        ),
    ),
};

function isDescent(relation: TropeRelation): boolean {
  return (descentRelations as readonly TropeRelation[]).includes(relation);
}

interface Step {
  readonly record: Seed["records"][number];
  readonly to: string;
  readonly path: Path;
}

/** Every step that closes a cycle, once, with the way around it. */
function cycles(seed: Seed, says: string, stepsOf: (seed: Seed) => readonly Step[]): Finding[] {
  const steps = new Map<string, Step[]>();
  for (const step of stepsOf(seed)) steps.set(step.record.slug, [...(steps.get(step.record.slug) ?? []), step]);
  const findings: Finding[] = [];
  const done = new Set<string>();
  const visit = (slug: string, way: readonly string[]): void => {
    if (done.has(slug)) return;
    for (const { record, to, path } of steps.get(slug) ?? []) {
      const start = way.indexOf(to);
      if (start < 0) visit(to, [...way, to]);
      else findings.push(at(record, path, `"${to}" ${says}: ${[...way.slice(start), to].join(" -> ")}.`));
    }
    done.add(slug);
  };
  for (const slug of steps.keys()) visit(slug, [slug]);
  return findings;
}
