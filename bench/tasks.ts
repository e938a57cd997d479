import type { Contender } from "./contenders.ts";
import type { Sample } from "./sample.ts";
import { type Inquiry, type Wording, works } from "./scenarios.ts";

/** Something that some contenders are timed at. */
export interface Task {
  readonly name: string;
  readonly says: string;
  /** What a contender is asked, or why it cannot be, as a sentence. */
  readonly wordings: (contender: Contender) => readonly Wording[] | string;
}

/** The tasks of servers that keep no answers. `has` says whether the product's schema has a field. */
export function uncachedTasks(sample: Sample, has: (field: string) => boolean): readonly Task[] {
  return works.map(({ name, says, inquiries, without, needs }) => ({
    name,
    says,
    wordings: (contender) => {
      if (needs !== undefined && !has(needs)) return `This project's schema has no field \`${needs}\` yet.`;
      const because = contender.plain ? without.plain : without[contender.dialect];
      return because ?? inDialect(inquiries(sample), contender);
    },
  }));
}

/** The tasks of servers that answer the same operation again. A ready buffer has an address of its own for each. */
export function repeatedTasks(sample: Sample): readonly Task[] {
  return (["point", "list"] as const).map((name) => {
    const work = works.find((each) => each.name === name);
    const inquiries = work?.inquiries(sample).slice(0, 1) ?? [];
    return {
      name: `repeated ${name}`,
      says: `the same operation again and again: ${work?.says}`,
      wordings: (contender) => {
        const wordings = inDialect(inquiries, contender);
        return contender.engine === "none" ? wordings.map((each) => ({ ...each, path: bufferPath(name) })) : wordings;
      },
    };
  });
}

/** Where a ready buffer lies. */
export function bufferPath(name: string): string {
  return `/repeated-${name}`;
}

function inDialect(inquiries: readonly Inquiry[], { dialect, name }: Contender): readonly Wording[] {
  return inquiries.map((inquiry) => {
    const wording = inquiry[dialect];
    if (!wording) throw new Error(`"${name}" must have words for what it is asked, or a sentence that says why not.`);
    return wording;
  });
}
