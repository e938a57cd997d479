import { z } from "zod";

/** A digital object identifier, without the address of a resolver. */
export const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/\S+$/, "must be a DOI without an address before it, such as 10.1353/jqr.2013.0016");

/** An International Standard Book Number of ten or thirteen digits, with or without hyphens, whose check digit is right. */
export const isbn = z
  .string()
  .regex(/^[\d-]+[\dX]$/, "must be an ISBN, such as 978-0-252-08000-0")
  .refine(hasRightCheckDigit, "must be an ISBN whose check digit is right");

/** The sums of ISO 2108: weights 10 to 1 modulo 11 for ten digits, 1 and 3 in turn modulo 10 for thirteen. */
function hasRightCheckDigit(number: string): boolean {
  const digits = Array.from(number.replaceAll("-", ""), (digit) => (digit === "X" ? 10 : Number(digit)));
  if (digits.length === 10) return sum(digits, (index) => 10 - index) % 11 === 0;
  return digits.length === 13 && !digits.includes(10) && sum(digits, (index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0;
}

function sum(digits: readonly number[], weight: (index: number) => number): number {
  return digits.reduce((total, digit, index) => total + digit * weight(index), 0);
}
