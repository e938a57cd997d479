/** Attempts that fail today, by name, each with the fault behind it. Whoever mends one takes it off. */
export const knownFailures: Readonly<Record<string, string>> = {
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
  "SIGKILL of the loader as the first process of a container, on a file":
    "Passing files were judged by a process number; it has not been tried since.",
  "a connection to the database that goes silent":
    "An operation waited for a database without a limit; it has not been tried since.",
  "connections to the database that are cut in the middle of an answer":
    "The driver's error for a cut connection was not always taken for an unavailable database; it has not been tried since.",
  "Neo4j paused for 20 s": "An operation waited for a database without a limit; it has not been tried since.",
  // Machines
  "an install in a fresh copy where NODE_ENV is production": "The build runs where its tools are not installed.",
};
