/** What the log says of an operation: its name, how long it took, and the codes of its errors. */
export interface OperationFields {
  readonly operation: string;
  readonly milliseconds: number;
  readonly errors?: readonly unknown[];
}

/** The fields of an operation's line in the log: its name, and the milliseconds since it was begun. */
export function operationFields(operation: string | null | undefined, begun: number): OperationFields {
  return { operation: operation ?? "(unnamed)", milliseconds: Math.round((performance.now() - begun) * 10) / 10 };
}
