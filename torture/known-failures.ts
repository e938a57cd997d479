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
  // Machines
  "an install in a fresh copy where NODE_ENV is production": "The build runs where its tools are not installed.",
};
