import { type Attempt, judge } from "../attempt.ts";
import { post } from "../client.ts";
import { faultOf } from "../probe.ts";

const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

/** Keys that every object has in JavaScript, wherever a client names something. */
export const prototypes: readonly Attempt[] = [
  {
    name: "keys of an object's prototype as variables, aliases, names, fields and extensions",
    kind: "Keys of prototypes",
    right: "Each is a name like any other or refused, and later answers are as before.",
    form: "quick",
    within: 30,
    run: async (trial) => {
      const address = await trial.shared();
      const usual = '{"query":"query($id: ID!) { work(id: $id) { title } }","variables":{"id":"her-2013"}}';
      const before = (await post(address, usual)).body;
      const bodies = names.flatMap((name) => [
        `{"query":"{ __typename }","variables":{"${name}":{"id":"x","title":"y"}}}`,
        `{"query":"{ __typename }","${name}":{"prototype":{"query":"{ x }"}}}`,
        `{"query":"{ __typename }","extensions":{"${name}":{"x":1}}}`,
        `{"query":"{ __typename }","operationName":"${name}"}`,
        `{"query":"query ${name}($${name}: ID!) { work(id: $${name}) { ${name}: title } }","variables":{"${name}":"her-2013"}}`,
        `{"query":"{ ${name}: work(id: \\"her-2013\\") { title } }"}`,
        `{"query":"{ ${name} { ${name} } }"}`,
        `{"query":"{ ...${name} } fragment ${name} on Query { __typename }"}`,
        `{"query":"{ works(filter: { ${name}: 1 }) { totalCount } }"}`,
        `{"query":"{ __type(name: \\"${name}\\") { name } }"}`,
        `{"query":"{ __typename @${name} }"}`,
      ]);
      const faults: string[] = [];
      for (const body of bodies) {
        for (const time of ["once", "again"]) {
          const fault = await faultOf(address, body);
          if (fault !== undefined) faults.push(`${time}: ${fault}: ${body.slice(0, 100)}`);
        }
      }
      if ((await post(address, usual)).body !== before) faults.push("a later answer has changed");
      return judge(bodies.length, faults, "later answers are as before");
    },
  },
];
