import { type Attempt, judge, skipped } from "../attempt.ts";
import { post } from "../client.ts";
import { permits } from "../faults/namespace.ts";
import type { Launch } from "../program.ts";
import { faultsOfServer } from "./checkout.ts";

interface Environment {
  readonly name: string;
  readonly launch: Omit<Launch, "program">;
  /** A command that must work here first. */
  readonly needs?: readonly [string, ...string[]];
}

const withoutShared = ["unshare", "-m", "sh", "-c", 'umount /dev/shm && exec "$@"', "sh"] as const;
const asOther = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] as const;

const tried: readonly Environment[] = [
  { name: "NODE_ENV=production", launch: { environment: { NODE_ENV: "production" } } },
  { name: "NODE_ENV=test", launch: { environment: { NODE_ENV: "test" } } },
  {
    name: "a time zone that is a day ahead, and a Turkish locale",
    launch: { environment: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
  },
  { name: "a time zone that there is not, and no locale", launch: { environment: { TZ: "No/Where", LC_ALL: "C" } } },
  {
    name: "a temporary folder that there is not, and no home",
    launch: { environment: { TMPDIR: "/no/where", HOME: "/no/where" } },
  },
  { name: "no /dev/shm", launch: { under: withoutShared }, needs: [...withoutShared, "true"] },
  { name: "another user", launch: { under: asOther }, needs: [...asOther, process.execPath, "--version"] },
  {
    name: "strict Node: errors for warnings",
    launch: { options: ["--throw-deprecation", "--disallow-code-generation-from-strings"] },
  },
];

/** Environments that a machine may give. */
export const environments: readonly Attempt[] = [
  ...tried.map(({ name, launch, needs }): Attempt => ({
    name,
    kind: "Environments",
    right: "It starts, answers as usual and stops.",
    form: "long",
    within: 90,
    run: async (trial) => {
      if (needs && !permits(...needs)) return skipped("this machine does not permit it");
      return judge(1, await faultsOfServer(trial, launch), "answers as usual");
    },
  })),
  {
    name: "IPv6 alone",
    kind: "Environments",
    right: "It starts, names its address as browsers take it, and answers.",
    form: "long",
    within: 60,
    run: async (trial) => {
      const served = await trial.serve({ environment: { HOST: "::1" } });
      const { body } = await post(served, { query: '{ work(id: "her-2013") { title } }' });
      return judge(1, body.includes('"Her"') ? [] : [body.slice(0, 100)], "answers");
    },
  },
];
