import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildGraph } from "../../seed/build/build-graph.ts";
import { checkSeed } from "../../seed/check.ts";
import { graphHash } from "../../src/graph/dataset.ts";
import { seedFolder } from "../../src/paths.ts";
import { type Attempt, judge, skipped } from "../attempt.ts";
import { permits } from "../faults/namespace.ts";
import { copyCheckout, faultsOfServer } from "./checkout.ts";

/** Folders and files as other machines have them. */
export const places: readonly Attempt[] = [
  ...["a folder with spaces", "100% #1 ?", "Фильмы 映画 é"].map((name): Attempt => ({
    name: `a checkout in a folder named "${name}"`,
    kind: "Folders with strange names",
    right: "It starts, answers as usual and stops.",
    form: "long",
    within: 120,
    run: async (trial) =>
      judge(1, await faultsOfServer(trial, { root: copyCheckout(trial, name) }), "answers as usual"),
  })),
  {
    name: "a checkout that is read-only",
    kind: "Folders that may not be written",
    right: "It starts, answers as usual and stops.",
    form: "long",
    within: 120,
    run: async (trial) => {
      const root = copyCheckout(trial, "checkout");
      if (!permits("mount", "--bind", root, root)) return skipped("nothing may be mounted here");
      trial.atEnd(() => spawnSync("umount", ["-l", root]));
      spawnSync("mount", ["-o", "remount,ro,bind", root]);
      return judge(1, await faultsOfServer(trial, { root }), "answers as usual");
    },
  },
  {
    name: "records with the line ends of Windows, and a byte order mark",
    kind: "Files from other systems",
    right: "They give the same graph.",
    form: "long",
    within: 120,
    run: async (trial) => {
      const data = join(trial.folder(), "data");
      cpSync(seedFolder, data, { recursive: true });
      for (const name of readdirSync(data, { recursive: true, encoding: "utf8" })) {
        const file = join(data, name);
        if (!statSync(file).isFile()) continue;
        writeFileSync(file, `\ufeff${readFileSync(file, "utf8").replaceAll("\n", "\r\n")}`);
      }
      const { problems } = checkSeed(data);
      if (problems.length > 0)
        return judge(
          1,
          problems.map(({ message }) => message),
          "",
        );
      return judge(1, hashOf(data) === hashOf(seedFolder) ? [] : ["another graph"], "the same graph");
    },
  },
];

function hashOf(folder: string): string {
  return graphHash(buildGraph(checkSeed(folder).seed));
}
