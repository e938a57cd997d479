/**
 * Whether a test can run, given the sentence that says what it lacks. Where `CI` is set, to lack something is a failure;
 * elsewhere the sentence is shown.
 */
export function canRun(missing: string | undefined): boolean {
  if (missing === undefined) return true;
  if (process.env["CI"]) throw new Error(missing);
  process.stderr.write(`\n${missing} The tests that need it are skipped.\n`);
  return false;
}
