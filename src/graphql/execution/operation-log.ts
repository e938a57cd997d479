/** The fields of an operation's line in the log: its name, and the milliseconds since it was begun. */
export function operationFields(
  operation: string | null | undefined,
  begun: number,
): { readonly operation: string; readonly milliseconds: number } {
  return { operation: operation ?? "(unnamed)", milliseconds: Math.round((performance.now() - begun) * 10) / 10 };
}
