import { formatPath, type Path, type Place, type Problem } from "../problem.ts";
import type { Seed } from "../seed.ts";

/** One law between records. Its name is printed with every problem it finds. */
export interface Rule {
  readonly name: string;
  readonly check: (seed: Seed) => readonly Finding[];
}

/** What a rule found, before the rule's name is put to it. */
export interface Finding {
  readonly place: Place;
  readonly path: Path;
  readonly message: string;
}

/** A finding at a path of a record. */
export function at(record: { place(path: Path): Place }, path: Path, message: string): Finding {
  return { place: record.place(path), path, message };
}

/** Runs a rule over a seed. */
export function findProblems({ name, check }: Rule, seed: Seed): readonly Problem[] {
  return check(seed).map(({ place, path, message }) => ({ ...place, path: formatPath(path), rule: name, message }));
}
