/** Attempts that fail today, by name, each with the fault behind it. Whoever mends one takes it off. */
export const knownFailures: Readonly<Record<string, string>> = {
  // HTTP
  "JSON preferred over a page by quality": "Qualities in Accept are not weighed, so that a client of JSON gets a page.",
  "a page ruled out by quality 0": "Qualities in Accept are not weighed, so that a client of JSON gets a page.",
  "GraphQL's media type preferred over a page":
    "Qualities in Accept are not weighed, so that a client of JSON gets a page.",
  "a refusal where GraphQL's media type is ruled out":
    "Refusals look for GraphQL's media type in Accept without its quality.",
  "a body in another charset than UTF-8": "The charset of a body is not looked at.",
  "a body that is not UTF-8": "Bytes that are not UTF-8 become other letters without a word.",
  "a compressed body": "A coding of the body is refused as if the body were no JSON.",
  "a body said to be compressed by a coding that nobody knows": "Content-Encoding is not looked at.",
  "an answer to a field that is not there": "Answers with errors do not tell caches to leave them.",
  "an answer with data and errors": "Answers with errors do not tell caches to leave them.",
  "whether the server is ready": "Readiness does not tell caches to leave it.",
  "methods that /graphql does not serve": "Methods beyond the usual ones are answered with 404 instead of 405.",
  "methods that /health/live does not serve": "Methods beyond the usual ones are answered with 404 instead of 405.",
  "methods that /health/ready does not serve": "Methods beyond the usual ones are answered with 404 instead of 405.",
  "variables, name and extensions that are there but empty, as a form sends them":
    "Empty parameters of the address are read as values.",
  "two hosts": "A request with two hosts is served by the first of them.",
  "the guide for Neo4j Browser behind a proxy that ends TLS": "No proxy can be trusted for the scheme of addresses.",
  // Attack documents
  "a flood of lists": "Deep literals exhaust the stack of the parser, and its error reaches the client.",
  "a flood of depth": "Deep selections exhaust the stack of the parser, and its error reaches the client.",
  "the reasons for refusing floods":
    "Words of the GraphQL library reach the client, which do not say what was too much.",
  "the time that a refusal of 800 selections of one field takes":
    "Validation compares all selections of a field pairwise.",
  "deep operations that are compiled when they come again, in a heap of 256 MiB":
    "Compiled operations are kept without a bound in bytes, and compiling deep ones blocks.",
  "ordinary operations that all differ, in a heap of 512 MiB":
    "Known operations are bounded in letters, not in memory.",
  "eight large answers at once, in a heap of 150 MiB": "Answers in the making have no bound in bytes.",
  "nested lineages of compared works": "Prices do not know how long lists really are.",
  "100 searches for one letter": "Searches are priced too low.",
  "16 neighbourhoods with their evidence": "Prices do not know how long lists really are.",
  // Faults
  "SIGTERM while a connection is idle": "Idle connections delay the end of the server by ten seconds.",
  "SIGTERM while a client sends its body byte by byte": "Slow requests delay the end of the server by ten seconds.",
  "readiness once the server is told to stop": "The server stops listening at once instead of turning readiness first.",
  "SIGKILL of the loader as the first process of a container, on a file":
    "Passing files were judged by a process number; it has not been tried since.",
  "a connection to the database that goes silent":
    "An operation waited for a database without a limit; it has not been tried since.",
  "connections to the database that are cut in the middle of an answer":
    "The driver's error for a cut connection was not always taken for an unavailable database; it has not been tried since.",
  "Neo4j paused for 20 s": "An operation waited for a database without a limit; it has not been tried since.",
  // Clients
  "200 connections whose bodies never end": "Bodies have no time limit.",
  // Machines
  "an install in a fresh copy where NODE_ENV is production": "The build runs where its tools are not installed.",
};
