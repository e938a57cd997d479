import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The name of a work or trope, and the slug that its id is made of. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Which works use which tropes. */
export interface TropeUses {
  /** Where they come from, for the report. */
  readonly source: string;
  readonly works: readonly Named[];
  readonly tropes: readonly Named[];
  /** The uses, as positions in the lists. */
  readonly pairs: readonly (readonly [work: number, trope: number])[];
}

/**
 * Reads which films used which tropes on TV Tropes in 2019, from a gzipped table of two columns. Its lines end in CRLF,
 * and names that differ only by case are different works and tropes.
 */
export function readUses(file: string): TropeUses {
  const [, ...lines] = gunzipSync(readFileSync(file)).toString("utf8").split(/\r?\n/);
  const works = uniqueNames();
  const tropes = uniqueNames();
  const seen = new Set<string>();
  const pairs: [number, number][] = [];
  for (const line of lines) {
    const [work = "", trope = ""] = line.split(",");
    if (work === "" || trope === "" || seen.has(line)) continue;
    seen.add(line);
    pairs.push([works.positionOf(work), tropes.positionOf(trope)]);
  }
  return { source: "TV Tropes 2019", works: works.names, tropes: tropes.names, pairs };
}

/** Gives each wiki name, such as `AbusiveParents`, a position in a list and a unique slug. */
function uniqueNames(): { readonly names: readonly Named[]; readonly positionOf: (wikiName: string) => number } {
  const names: Named[] = [];
  const positions = new Map<string, number>();
  const slugs = new Map<string, number>();
  function positionOf(wikiName: string): number {
    const found = positions.get(wikiName);
    if (found !== undefined) return found;
    const name = wikiName.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)/g, " ");
    const plain = name.toLowerCase().replaceAll(/[^a-z\d]+/g, "-");
    const used = (slugs.get(plain) ?? 0) + 1;
    slugs.set(plain, used);
    // Two hyphens, so that no other name's slug can be the same.
    names.push({ slug: used === 1 ? plain : `${plain}--${used}`, name });
    positions.set(wikiName, names.length - 1);
    return names.length - 1;
  }
  return { names, positionOf };
}
