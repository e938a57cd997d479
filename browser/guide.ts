import { parse } from "yaml";
import { z } from "zod";

const statement = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  cypher: z.string().min(1),
});

const guide = z.strictObject({
  title: z.string().min(1),
  slides: z
    .array(
      z.strictObject({ title: z.string().min(1), prose: z.string().min(1), statements: z.array(statement).min(1) }),
    )
    .min(1),
  furtherStatements: z.array(statement),
});

/** A Cypher text to paste, with the sentence that names it and a short name for its file. */
export type GuideStatement = z.infer<typeof statement>;
/** The slides in order, and the statements that are saved without standing on one. */
export type Guide = z.infer<typeof guide>;
export type Slide = Guide["slides"][number];

/** Reads the text of `guide.yaml`. Throws, naming the place, where it has not the form of a guide. */
export function readGuide(text: string): Guide {
  const { data, error } = guide.safeParse(parse(text));
  if (error) throw new Error(`guide.yaml has not the form of a guide. ${z.prettifyError(error)}`);
  return data;
}

/** Every statement of a guide: those of its slides in order, then those that are saved only. */
export function statementsOf({ slides, furtherStatements }: Guide): readonly GuideStatement[] {
  return [...slides.flatMap((slide) => slide.statements), ...furtherStatements];
}

/** The text to paste: the title is its first comment, by which the Browser names frames and saved queries. */
export function textOf({ title, cypher }: GuideStatement): string {
  return `// ${title}\n${cypher.trimEnd()}`;
}
