import { formatPath } from "../problem.ts";
import { edgeLists } from "../records/edge-list.ts";
import { schemas } from "../records/schemas.ts";
import { describedValues } from "../schema-walk.ts";
import { valueAt } from "../value-at.ts";
import { at, type Rule } from "./rule.ts";

export const uniqueEdge: Rule = {
  name: "unique-edge",
  description: "A record states each edge once: no credit, use, relation or subject is listed twice.",
  check: (seed) =>
    seed.records.flatMap((record) => {
      const seen = new Set<string>();
      return describedValues(schemas[record.folder], record.value).flatMap(({ schema, value, path }) => {
        const list = edgeLists.get(schema);
        if (!list || !Array.isArray(value)) return [];
        const scope = list.uniqueIn === "record" ? list.noun : formatPath(path);
        if (list.implied) seen.add(`${scope} ${list.implied(record.id)}`);
        return value.flatMap((item: unknown, index) => {
          const words = list.key.length === 0 ? [item] : list.key.map((name) => valueAt(item, [name]));
          const edge = [scope, ...words].join(" ");
          if (!seen.has(edge)) {
            seen.add(edge);
            return [];
          }
          const message = `This ${list.noun} is already stated; put both pieces of evidence on one entry.`;
          return [at(record, [...path, index], message)];
        });
      });
    }),
};
