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

/** A Cypher text, with its title and a short name for its file. */
export type GuideStatement = z.infer<typeof statement>;
/** The slides in order, and the statements that are saved but not on a slide. */
export type Guide = z.infer<typeof guide>;
export type Slide = Guide["slides"][number];

/** Reads the text of `guide.yaml`. Throws, and names the place, if it is not a valid guide. */
export function readGuide(text: string): Guide {
  const { data, error } = guide.safeParse(parse(text));
  if (error) throw new Error(`guide.yaml is not a valid guide. ${z.prettifyError(error)}`);
  return data;
}

/** Every statement of a guide: those of its slides in order, then the others. */
export function statementsOf({ slides, furtherStatements }: Guide): readonly GuideStatement[] {
  return [...slides.flatMap((slide) => slide.statements), ...furtherStatements];
}

/** The text of a statement. Its first comment is its title, which the Browser shows for frames and saved queries. */
export function textOf({ title, cypher }: GuideStatement): string {
  return `// ${title}\n${cypher.trimEnd()}`;
}
