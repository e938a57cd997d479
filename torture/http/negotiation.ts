import { all, casesOf, get, header, posted, sound, status, type } from "./case.ts";

const json = "application/json";
const response = "application/graphql-response+json";
const error = { query: "%7Bnothing%7D", field: "%7Bworks(first:0)%7BtotalCount%7D%7D" };

/** Which representation is chosen, and how bodies say what they are. */
export const negotiation = [
  ...casesOf("The representation that a client prefers", [
    {
      name: "JSON preferred over a page by quality",
      right: "JSON is answered.",
      request: get({ accept: `${json}, text/html;q=0.1` }),
      fault: type(json),
    },
    {
      name: "a page ruled out by quality 0",
      right: "JSON is answered.",
      request: get({ accept: `${json}, text/html;q=0` }),
      fault: type(json),
    },
    {
      name: "GraphQL's media type preferred over a page",
      right: "GraphQL's media type is answered.",
      request: get({ accept: `text/html;q=0.2, ${response}` }),
      fault: type(response),
    },
    {
      name: "a browser's usual header",
      right: "The page is answered.",
      request: get({ accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" }),
      fault: type("text/html"),
    },
    {
      name: "GraphQL's media type preferred over JSON by quality",
      right: "GraphQL's media type is answered.",
      request: posted({ accept: `${json};q=0.5, ${response}` }),
      fault: type(response),
    },
    {
      name: "GraphQL's media type ruled out by quality 0",
      right: "JSON is answered.",
      request: posted({ accept: `${response};q=0, ${json}` }),
      fault: type(json),
    },
    {
      name: "a refusal where GraphQL's media type is ruled out",
      right: "The refusal is JSON.",
      request: posted({ accept: `${response};q=0, ${json}` }, "{"),
      fault: all(status(400), type(json)),
    },
    {
      name: "media types in capitals",
      right: "Media types have no case.",
      request: posted({ accept: "Application/GraphQL-Response+JSON" }),
      fault: all(status(200), type(response)),
    },
    {
      name: "a type that nobody makes",
      right: "406 or JSON.",
      request: posted({ accept: "image/png" }),
      fault: status(200, 406),
    },
    {
      name: "a header of 8,000 letters without sense",
      right: "An answer or a refusal, within a second.",
      request: posted({ accept: "a/b;q=".repeat(1_333) }),
      fault: (answer) => (answer.milliseconds > 1_000 ? "too slow" : sound(answer)),
    },
  ]),
  ...casesOf("How a body says what it is", [
    {
      name: "a media type in capitals with a quoted charset",
      right: "It is JSON.",
      request: posted({ "content-type": 'Application/JSON; Charset="UTF-8"' }),
      fault: status(200),
    },
    {
      name: "a parameter that JSON has not",
      right: "Parameters that are not known are ignored.",
      request: posted({ "content-type": "application/json; profile=x" }),
      fault: status(200),
    },
    {
      name: "a body in another charset than UTF-8",
      right: "415, for JSON is UTF-8.",
      request: posted({ "content-type": "application/json; charset=utf-16le" }),
      fault: status(415),
    },
    {
      name: "a body that is not UTF-8",
      right: "400; letters are not replaced.",
      request: posted({}, Buffer.from('{"query":"{ search(text: \\"caf\xe9\\") { score } }"}', "latin1")),
      fault: status(400),
    },
    {
      name: "a byte order mark before the JSON",
      right: "It is ignored or refused in a sentence.",
      request: posted({}, '\ufeff{"query":"{ __typename }"}'),
      fault: all(status(200, 400), sound),
    },
    {
      name: "a compressed body",
      right: "415, for no coding is read.",
      request: posted({ "content-encoding": "gzip" }, Buffer.from("1f8b0800000000000003", "hex")),
      fault: status(415),
    },
    {
      name: "a body said to be compressed by a coding that nobody knows",
      right: "415.",
      request: posted({ "content-encoding": "pigeon" }),
      fault: status(415),
    },
    {
      name: "a body that says it is not coded",
      right: "It is read.",
      request: posted({ "content-encoding": "identity" }),
      fault: status(200),
    },
  ]),
  ...casesOf("Whether caches may keep an answer", [
    {
      name: "an answer to a field that is not there",
      right: "No cache keeps it.",
      request: get({}, `query=${error.query}`),
      fault: header("cache-control", /no-store/),
    },
    {
      name: "an answer with data and errors",
      right: "No cache keeps it.",
      request: get({}, `query=${error.field}`),
      fault: header("cache-control", /no-store/),
    },
    {
      name: "whether the server is ready",
      right: "No cache keeps it.",
      request: { path: "/health/ready" },
      fault: header("cache-control", /no-(store|cache)/),
    },
    {
      name: "an answer that depends on what is accepted",
      right: "Vary names Accept.",
      request: get({}),
      fault: header("vary", /accept/i),
    },
  ]),
];
