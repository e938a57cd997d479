import { groupBy } from "../../src/graph/graph.ts";
import { labelOf } from "../../src/graph/vocabulary.ts";
import { formatPath } from "../problem.ts";
import { folders, kindOfFolder } from "../records/kinds.ts";
import type { Seed } from "../seed.ts";
import { bullets, count, figure, table } from "./markdown.ts";

/** The statements that rest on common knowledge alone, record by record. */
export function unsourced(seed: Seed): string {
  const all = statementsOf(seed);
  const open = all.filter(({ common }) => common);
  const rows = folders.map((folder) => {
    const of = (statements: readonly Statement[]): readonly Statement[] =>
      statements.filter((each) => each.folder === folder);
    return { folder, records: seed.of(folder).length, all: of(all), open: [...groupBy(of(open), ({ id }) => id)] };
  });
  const stated = rows.filter(({ all }) => all.length > 0);
  const lists = stated
    .filter(({ open }) => open.length > 0)
    .map(({ folder, open }) => `${labelOf[kindOfFolder[folder]]}${listed(open)}.`);
  return [
    "## Still without a source",
    `${count(open.length, "statement rests", "statements rest")} on common knowledge alone (COMMON), out of ${figure(all.length)}. A statement is an edge or a fact as a record states it.`,
    table(
      ["Kind of record", "Records", "With such statements", "Statements", "Unsourced"],
      stated.map(({ folder, records, all, open }) => [
        labelOf[kindOfFolder[folder]],
        records,
        open.length,
        all.length,
        open.flatMap(([, statements]) => statements).length,
      ]),
    ),
    ...(lists.length > 0 ? [bullets(lists)] : []),
  ].join("\n\n");
}

/** An edge or a fact as a record states it, with whether all that supports it is common knowledge. */
interface Statement {
  readonly id: string;
  readonly folder: keyof typeof kindOfFolder;
  /** The fact, or the list that contains the edge. */
  readonly about: string;
  readonly common: boolean;
}

function statementsOf(seed: Seed): Statement[] {
  const lists = groupBy(seed.evidence, ({ record, path }) => `${record.id} ${formatPath(path.slice(0, -1))}`);
  return [...lists.values()].map((pieces) => {
    const [{ record, path }] = pieces;
    return {
      id: record.id,
      folder: record.folder,
      about: String(path.findLast((key) => typeof key === "string" && key !== "evidence")),
      common: pieces.every(({ evidence }) => evidence.common),
    };
  });
}

/** The records, each with what is unsourced in it, which is said once where it is the same in all. */
function listed(records: readonly (readonly [string, readonly Statement[]])[]): string {
  const said = records.map(([id, statements]) => ({ id: `\`${id}\``, about: aboutOf(statements) }));
  const [first] = said;
  if (said.every(({ about }) => about === first?.about))
    return ` (${first?.about}): ${said.map(({ id }) => id).join(", ")}`;
  return `: ${said.map(({ id, about }) => `${id} (${about})`).join(", ")}`;
}

function aboutOf(statements: readonly Statement[]): string {
  return [...groupBy(statements, ({ about }) => about)]
    .map(([about, { length }]) => (length === 1 ? about : `${about} ×${length}`))
    .join(", ");
}
