import { OperationStopped } from "../../query/budget.ts";

/** How many values an answer must at least be able to hold to be worth measuring. */
const worthMeasuring = 10_000;

/** Throws {@link OperationStopped} where an answer takes more bytes than it may. What cannot hold many values is not measured. */
export function assertSmallAnswer(data: unknown, most: number, values: number): void {
  if (values < worthMeasuring || bytesOf(data, most) <= most) return;
  throw new OperationStopped(
    "TOO_COSTLY",
    `The answer would have more than ${most} bytes, which are the most that are given; ask for smaller pages or fewer fields.`,
  );
}

/** About how many bytes a value takes in JSON. Measuring ends where there are more than may be. */
function bytesOf(value: unknown, most: number): number {
  if (typeof value === "string") return Buffer.byteLength(value) + 3;
  if (typeof value !== "object" || value === null) return 6;
  let bytes = 2;
  for (const key in value) {
    const below: unknown = value[key as keyof typeof value];
    bytes += (Array.isArray(value) ? 1 : key.length + 4) + bytesOf(below, most - bytes);
    if (bytes > most) break;
  }
  return bytes;
}
