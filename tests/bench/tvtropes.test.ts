import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readUses } from "../../bench/tvtropes.ts";

test("the table of TV Tropes is read with CRLF, and names that differ by case stay apart", () => {
  const folder = mkdtempSync(join(tmpdir(), "film-graph-pairs-"));
  const file = join(folder, "pairs.csv.gz");
  const lines = ["tvtropes_film,trope", "HerFilm2013,LoveTropes", "HerFilm2013,LOVETropes", "Herfilm2013,LoveTropes"];
  writeFileSync(file, gzipSync([...lines, lines[1], ""].join("\r\n")));
  const uses = readUses(file);
  rmSync(folder, { recursive: true });
  expect(uses.works).toEqual([
    { slug: "her-film-2013", name: "Her Film 2013" },
    { slug: "herfilm-2013", name: "Herfilm 2013" },
  ]);
  expect(uses.tropes).toEqual([
    { slug: "love-tropes", name: "Love Tropes" },
    { slug: "love-tropes--2", name: "LOVE Tropes" },
  ]);
  expect(uses.pairs).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
});
