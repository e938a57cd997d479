/** The environment that lets the product keep answers, or keeps it from doing so. */
export function answerCache(cached: boolean): Record<string, string> {
  return cached ? {} : { ANSWER_CACHE: "0" };
}
