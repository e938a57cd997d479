import { type Attempt, judge } from "../attempt.ts";
import { speak } from "../client.ts";

const start = "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";
const hidden = "GET /health/live HTTP/1.1\r\nhost: hidden\r\n\r\n";

/** Framings that a proxy in front could read otherwise than the server. */
const framings: readonly string[] = [
  ...["6, 6", "+6", "-6", "0x6", "6 6", "6\u000b", "6a", "", "1e1", "6,7"].map(
    (length) => `content-length: ${length}\r\n`,
  ),
  "content-length: 6\r\ncontent-length: 7\r\n",
  "content-length: 6\r\ntransfer-encoding: chunked\r\n",
  "transfer-encoding: chunked\r\ncontent-length: 6\r\n",
  ...["xchunked", "chunked, identity", "chunked\u000b", "\u000bchunked", '"chunked"', "gzip"].map(
    (coding) => `transfer-encoding: ${coding}\r\n`,
  ),
  "transfer-encoding : chunked\r\n",
  " transfer-encoding: chunked\r\n",
  "transfer-encoding\r\n : chunked\r\n",
  "x: y\ntransfer-encoding: chunked\r\n",
  "x: y\rtransfer-encoding: chunked\r\n",
  "transfer-encoding: chunked\r\ntransfer-encoding: identity\r\n",
];

/** Chunks that do not end where they say. */
const chunks: readonly string[] = ["-1", "0x0", "ffffffffffffffffff", "0;\n", "zz", "", "1\nx"];

/** Two requests in one, where the framing is ambiguous. */
export const smuggling: readonly Attempt[] = [
  {
    name: "requests whose length is ambiguous, each with another hidden in its body",
    kind: "Smuggled requests",
    right: "Refused with 400 and the connection closed; the hidden request is never answered.",
    form: "quick",
    within: 90,
    run: async (trial) => {
      const address = await trial.shared();
      const requests = [
        ...framings.map((framing) => `${start}${framing}\r\n0\r\n\r\n${hidden}`),
        ...chunks.map((chunk) => `${start}transfer-encoding: chunked\r\n\r\n${chunk}\r\n\r\n${hidden}`),
      ];
      const answers = await Promise.all(requests.map((request) => speak(address, request, { within: 2 })));
      const faults = answers.flatMap(({ text }, place) => {
        const framing = JSON.stringify([...framings, ...chunks][place]);
        if (text.includes('"live":true')) return [`${framing}: the hidden request was answered`];
        return /^HTTP\/1\.1 (400|501) /.test(text) ? [] : [`${framing}: ${text.split("\r\n")[0] || "no answer"}`];
      });
      return judge(requests.length, faults, "each is refused, and nothing hidden was answered");
    },
  },
];
