/** Attempts that fail today, by name, each with the fault behind it. Whoever mends one takes it off. */
export const knownFailures: Readonly<Record<string, string>> = {
  // Attack documents
  "the time that a refusal of 800 selections of one field takes":
    "Validation compares all selections of a field pairwise.",
  "ordinary operations that all differ, in a heap of 512 MiB":
    "Known operations are bounded in letters, not in memory.",
  "eight large answers at once, in a heap of 150 MiB": "Answers in the making have no bound in bytes.",
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
