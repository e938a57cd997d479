import { formatPath, type Path, type Place, type Problem } from "../problem.ts";
import type { Seed } from "../seed.ts";

/** A law that holds between records. */
export interface Rule {
  /** Printed with every problem that the rule finds; its file is named for it. */
  readonly name: string;
  /** The law, in one sentence. It also documents the rule's constant. */
  readonly description: string;
  readonly check: (seed: Seed) => readonly Violation[];
}

/** A place where a rule is broken, before the rule's name is added. */
export interface Violation {
  readonly place: Place;
  readonly path: Path;
  readonly message: string;
}

/** A violation at a path of a record. */
export function at(record: { place(path: Path): Place }, path: Path, message: string): Violation {
  return { place: record.place(path), path, message };
}

/** Runs a rule over a seed. */
export function findProblems({ name, check }: Rule, seed: Seed): readonly Problem[] {
  return check(seed).map(({ place, path, message }) => ({ ...place, path: formatPath(path), rule: name, message }));
}
