import { isInterfaceType, isObjectType } from "graphql";
import { createSchema } from "../src/graphql/schema.ts";
import { libraryOperation, productOperation } from "./operations.ts";
import { burst } from "./burst.ts";
import { cachedContenders, type Contender, grownContenders, uncachedContenders } from "./contenders.ts";
import type { Settings } from "./contenders/serve.ts";
import { coldTask } from "./measure.ts";
import type { Results } from "./results.ts";
import type { Sample } from "./sample.ts";
import type { Store } from "./graph-store.ts";
import { repeatedTasks, type Task, uncachedTasks } from "./tasks.ts";

/** A contender with what it is given to serve and what it is measured at. */
export interface Entry {
  readonly contender: Contender;
  readonly settings: Settings;
  readonly tasks: readonly Task[];
  readonly sample: Sample;
}

/** What may grow at most so much with the graph. */
const growing = ["point", "nested", "list", "page", "path", "similar", "compare"];

/** Who takes part: our own server first, for its answers are what others are compared with. */
export function entriesOf([store, grown]: readonly Store[], bodies: string): readonly Entry[] {
  if (!store) throw new Error("A run must have a graph.");
  const has = schemaFields();
  const entry =
    (on: Store, tasks: (sample: Sample) => readonly Task[]) =>
    (contender: Contender): Entry => ({
      contender,
      settings: { uri: on.uri, file: on.file, cached: contender.cached, bodies },
      tasks: tasks(on.prepared.sample),
      sample: on.prepared.sample,
    });
  const all = (sample: Sample): readonly Task[] => uncachedTasks(sample, has);
  const some = (sample: Sample): readonly Task[] => all(sample).filter(({ name }) => growing.includes(name));
  return [
    ...uncachedContenders.map(entry(store, all)),
    ...cachedContenders.map(entry(store, repeatedTasks)),
    ...(grown ? grownContenders.map(entry(grown, some)) : []),
  ];
}

/** Whether the product's schema has a field, such as `Query.path`. */
function schemaFields(): (field: string) => boolean {
  const schema = createSchema();
  return (field) => {
    const [typeName = "", fieldName = ""] = field.split(".");
    const type = schema.getType(typeName);
    return (isObjectType(type) || isInterfaceType(type)) && fieldName in type.getFields();
  };
}

/** One operation of each task in each dialect, and one of a burst, for the report. */
export function operationsOf(entries: readonly Entry[], seed: number): Results["operations"] {
  const operations = new Map<string, Results["operations"][number]>();
  for (const { contender, tasks } of entries) {
    if (contender.engine === "none" || contender.size !== 1 || contender.cached) continue;
    for (const task of tasks) {
      const wordings = task.wordings(contender);
      if (typeof wordings === "string") continue;
      const { dialect } = contender;
      const text = wordings[0]?.body ?? "";
      operations.set(`${task.name} ${dialect}`, {
        task: task.name,
        dialect,
        text: dialect === "floor" ? text : shown(text),
      });
    }
  }
  const [asks = []] = entries[0] ? burst(entries[0].sample, 1, seed, new Set()) : [];
  return [
    ...[...operations.values()].filter(({ dialect }) => dialect !== "floor"),
    { task: coldTask, dialect: "product", text: shown(JSON.stringify(productOperation(asks))) },
    { task: coldTask, dialect: "library", text: shown(JSON.stringify(libraryOperation(asks))) },
  ];
}

function shown(body: string): string {
  const { query, variables } = JSON.parse(body) as { readonly query: string; readonly variables: object };
  return `${query}\n${JSON.stringify(variables)}`;
}
