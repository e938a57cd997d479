/** A text as XML may hold it between tags: without what XML has no place for, and with its own signs escaped. */
export function xmlText(text: string): string {
  return text.replaceAll(foreign, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Everything but the characters of XML 1.0: most control characters, halves of characters, U+FFFE and U+FFFF. */
const foreign = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
