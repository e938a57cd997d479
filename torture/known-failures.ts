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
  "the time that a refusal of 800 selections of one field takes":
    "Validation compares all selections of a field pairwise.",
  "ordinary operations that all differ, in a heap of 512 MiB":
    "Known operations are bounded in letters, not in memory.",
  "eight large answers at once, in a heap of 150 MiB": "Answers in the making have no bound in bytes.",
  // Faults
  "SIGTERM while a connection is idle": "Idle connections delay the end of the server by ten seconds.",
  "SIGTERM while a client sends its body byte by byte": "Slow requests delay the end of the server by ten seconds.",
  "readiness once the server is told to stop": "The server stops listening at once instead of turning readiness first.",
  "a first load onto a disk that is too small": "Errors of the disk are not made into sentences.",
  "a graph's file below a file": "Errors of the disk are not made into sentences.",
  "a load onto a disk that is read-only": "Errors of the disk are not made into sentences.",
  "a second load onto a disk that has room for one graph": "Errors of the disk are not made into sentences.",
  "a good file that this user may not read": "A file that cannot be read is said to be no graph, and to be removed.",
  "the leftover of a load by the first process of a container that was killed":
    "Passing files are judged by a process number, which is always 1 in a container.",
  "SIGKILL of the loader as the first process of a container, on a file":
    "Passing files are judged by a process number, which is always 1 in a container.",
  "two loads of unlike records at once into one file": "Two loads take the same version, and one of them is lost.",
  "edges deleted by hand from Neo4j, and a load": "A load compares the stored hash alone with the records.",
  "the clock set back by an hour": "The file is looked at again by the wall clock.",
  "addresses of a database that cannot be right": "The driver's errors about addresses are not made into sentences.",
  "a program at the database's address that speaks HTTP": "The driver's errors at start are not made into sentences.",
  "a connection to the database that goes silent": "An operation waits for a database without a limit of its own.",
  "connections to the database that are cut in the middle of an answer":
    "Now and then the driver's error for a cut connection is not taken for an unavailable database.",
  "Neo4j paused for 20 s": "An operation waits for a database without a limit of its own.",
  // Clients
  "200 connections whose bodies never end": "Bodies have no time limit.",
  // Machines
  "an install in a fresh copy where NODE_ENV is production": "The build runs where its tools are not installed.",
};
