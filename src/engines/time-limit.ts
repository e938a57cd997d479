/** Waits for an answer so many milliseconds at most, and throws what `late` makes if there is none by then. */
export async function withTimeLimit<Answer>(
  answer: Promise<Answer>,
  milliseconds: number,
  late: () => Error,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
