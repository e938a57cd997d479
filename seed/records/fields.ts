import { z } from "zod";

/** A file's name, and the short id of a character or claim: lower-case words joined by hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slug = z
  .string()
  .regex(slugPattern, "must be lower-case words of a-z0-9 joined by hyphens, such as blade-runner-1982");

/** A whole id: a work's slug, or a folder and a slug; after a further slash a character, bond or claim inside. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9>-]+){0,2}$/,
    "must be an id such as her-2013, trope/body-surrogate or her-2013/samantha",
  );

/** Text that is shown, and is not empty. */
export const words = z.string().trim().min(1, "must not be empty").max(1_000, "must be at most 1,000 characters long");

/** A name or a title: text on one line. */
export const line = words.refine((text) => !text.includes("\n"), "must be on one line");

/** The address of a page, which a reader may follow: no other scheme than the web's. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A year of our era, or, when negative, before it. */
export const year = z
  .int("must be a whole year")
  .min(-9_999, "must be -9999 or later")
  .max(2_100, "must be 2100 or earlier")
  .refine((value) => value !== 0, "must not be 0: the year before 1 is -1");

/** Paragraphs of an essay, by their numbers. */
export const paragraphs = z
  .array(z.int().min(1, "must be 1 or more: paragraphs count from 1"))
  .min(1, "must name a paragraph or more");
