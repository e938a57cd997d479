import { strToU8, zipSync } from "fflate";
import { type GuideStatement, textOf } from "./guide.ts";

/** The folder that the Browser shows the queries in. */
const folder = "Film graph";

/** Statements as files, by name. Neo4j Browser shows a saved query under its first comment. */
export function savedQueries(statements: readonly GuideStatement[]): ReadonlyMap<string, string> {
  return new Map(
    statements.map((statement, index) => [
      `${String(index + 1).padStart(2, "0")}-${statement.name}.cypher`,
      `${textOf(statement)}\n`,
    ]),
  );
}

/** An archive of the files to drop onto the Browser. Equal files give equal bytes. */
export function zipped(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...files].map(([name, text]) => [`${folder}/${name}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 0, mtime: "2000-01-01T00:00:00" });
}
