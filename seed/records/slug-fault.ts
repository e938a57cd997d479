import { slugPattern } from "./fields.ts";

/** Longer names would make paths that Windows cannot hold. */
const maxLength = 100;

/** Names of devices, which Windows lets no file have, whatever its ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** What is wrong with the name of a record's file, as a phrase that follows "A record's name"; nothing where it is right. */
export function slugFault(slug: string): string | undefined {
  if (!slugPattern.test(slug)) return `must be lower-case words joined by hyphens, such as her-2013, not "${slug}"`;
  if (device.test(slug))
    return `must be one that Windows can hold too, such as ${slug}-2013 or the-${slug}, not "${slug}"`;
  if (slug.length > maxLength) return `must be at most ${maxLength} characters long, not ${slug.length}`;
  return undefined;
}
