import { z } from "zod";
import { folders } from "./records/kinds.ts";
import { schemas } from "./records/schemas.ts";

/** The JSON Schema of each kind of record, by the name of its file. Draft 7 is the newest that YAML editors know. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    folders.map((folder) => {
      const schema = z.toJSONSchema(schemas[folder], { target: "draft-7" });
      return [`${folder}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
