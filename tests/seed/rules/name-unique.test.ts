import { posix } from "node:path";
import { describe, test } from "vitest";
import { nameUnique } from "../../../seed/rules/name-unique.ts";
import { expectProblems, expectValid } from "./expect.ts";

/** What may be done where two records of one name are right. */
const wayOut = (slug: string): string =>
  `If the two differ, give both their ids in one registry, or write "distinctFrom: [${slug}]".`;

describe("name-unique", () => {
  test("two people of one name are told apart by their ids in one registry", () => {
    const steve = "name: Steve McQueen\nexternalIds:";
    expectValid(nameUnique, {
      "person/steve-mcqueen.yaml": `${steve} { imdb: nm0000537 }`,
      "person/steve-mcqueen-director.yaml": `${steve} { imdb: nm2588606, wikidata: Q713099 }`,
      "person/steve-mcqueen-third.yaml": `${steve} { imdb: nm2588607, wikidata: Q713098 }`,
    });
  });

  test("ids in two registries do not tell people of one name apart", () => {
    expectProblems(nameUnique, {
      "person/a.yaml": "name: Steve McQueen\nexternalIds: { imdb: nm0000537 }",
      "person/b.yaml": "name: Steve McQueen\nexternalIds: { wikidata: Q713099 }",
    }).toEqual([
      {
        at: "person/b.yaml:1:1",
        path: "name",
        message: `"Steve McQueen" is already used by "person/a". ${wayOut("a")}`,
      },
    ]);
  });

  test.each([
    ["place", "", ""],
    ["organisation", "", ""],
    ["publication", "", ""],
    ["trope", "", ""],
    ["person", "externalIds: { imdb: nm0000537 }\n", ""],
    ["person", "", "externalIds: { imdb: nm0000537 }\n"],
  ])("two records in %s of one name are told apart where one says so", (folder, a, b) => {
    const named = { [`${folder}/a.yaml`]: `${a}name: Paris`, [`${folder}/b.yaml`]: `${b}name: París` };
    expectValid(nameUnique, { ...named, [`${folder}/b.yaml`]: `${b}name: París\ndistinctFrom: [a]` });
    expectValid(nameUnique, { ...named, [`${folder}/a.yaml`]: `${a}name: Paris\ndistinctFrom: [b]` });
    expectProblems(nameUnique, named).toHaveLength(1);
  });

  test("a third record of one name is told apart from each of the others", () => {
    expectProblems(nameUnique, {
      "place/a.yaml": "name: Paris",
      "place/b.yaml": "name: Paris\ndistinctFrom: [a]",
      "place/c.yaml": "name: Paris\ndistinctFrom: [a]",
    }).toEqual([
      { at: "place/c.yaml:1:1", path: "name", message: `"Paris" is already used by "place/b". ${wayOut("b")}` },
    ]);
  });

  test("two films of one title and year are told apart by their ids", () => {
    expectValid(nameUnique, {
      "work/delta-1960.yaml": "title: Delta\nform: FILM\nyear: 1960\nexternalIds: { imdb: tt0000101 }",
      "work/delta-1960-short.yaml": "title: Delta\nform: FILM\nyear: 1960\nexternalIds: { imdb: tt0000102 }",
    });
  });

  test("works of one title may differ by year or form", () => {
    expectValid(nameUnique, {
      "work/beta-1951.yaml": "title: Beta\nform: FILM\nyear: 1951",
      "work/beta-novel-1950.yaml": "title: Beta\nform: NOVEL\nyear: 1950",
      "work/beta.yaml": "title: Beta\nform: FILM",
    });
  });

  test.each([
    ["राम", "रोम"],
    ["ハハ", "パパ"],
    ["ไฟ", "ไฟ้"],
    ["Мой", "Мои"],
    ["가나", "가난"],
    ["かき", "がき"],
    ["কল", "কাল"],
    ["Їжа", "Іжа"],
    ["மனம்", "மானம்"],
    ["ស៊ី", "សី"],
  ])("%s and %s are two names, for the mark makes another letter", (one, other) => {
    expectValid(nameUnique, { "place/one.yaml": `name: ${one}`, "place/other.yaml": `name: ${other}` });
  });

  test.each([
    ["Amélie", "AMELIE"],
    ["Straße", "Strasse"],
    ["Łódź", "Lodz"],
    ["Ἰλιάς", "Ιλιας"],
    ["Ёлка", "Елка"],
    ["Blade\u00adrunner", "Bladerunner"],
    ["مُحَمَّد", "محـــمد"],
    ["שָׁלוֹם", "שלום"],
    ["Ｈｅｒ", "Her"],
    ["می\u200cخواهم", "میخواهم"],
  ])("%s and %s are one name, for they differ by accents, case or signs that are not seen", (one, other) => {
    const file = { "place/one.yaml": `name: ${one}`, "place/other.yaml": `name: ${other.normalize("NFC")}` };
    expectProblems(nameUnique, file).toHaveLength(1);
  });

  test("records of two kinds may have one name", () => {
    expectValid(nameUnique, {
      "trope/player.yaml": "name: The player",
      "organisation/harbour.yaml": "name: The harbour",
    });
  });

  test("reviews, debates, chains and sources may share titles", () => {
    expectValid(nameUnique, {
      "review/third-essay.yaml": "title: First essay",
      "source/list.yaml": "title: The catalogue",
    });
  });

  test("two works do not have one title, year and form", () => {
    expectProblems(nameUnique, {
      "work/delta-1950.yaml": "form: FILM\nyear: 1950\ntitle: Bêta",
    }).toEqual([
      {
        at: "work/delta-1950.yaml:3:1",
        path: "title",
        message: `"Bêta" is already used by "beta-1950". ${wayOut("beta-1950")}`,
      },
    ]);
  });

  test.each([
    ["trope/copies.yaml", "DOUBLES", "trope/doubles"],
    ["person/somebody.yaml", "the Player", "person/player"],
    ["publication/other.yaml", "The quarterly", "publication/quarterly"],
    ["organisation/other.yaml", "The Studio", "organisation/studio"],
    ["place/other.yaml", "The Härbour", "place/harbour"],
  ])("in %s, a name that differs only by case or accents from another of its kind is refused", (file, name, owner) => {
    expectProblems(nameUnique, { [file]: `name: ${name}` }).toEqual([
      {
        at: `${file}:1:1`,
        path: "name",
        message: `"${name}" is already used by "${owner}". ${wayOut(posix.basename(owner))}`,
      },
    ]);
  });

  test("a third record of one name is reported with the first", () => {
    expectProblems(nameUnique, {
      "place/b.yaml": "name: Somewhere",
      "place/c.yaml": "name: Somewhere",
      "place/d.yaml": "name: Somewhere",
    }).toEqual([
      { at: "place/c.yaml:1:1", path: "name", message: `"Somewhere" is already used by "place/b". ${wayOut("b")}` },
      { at: "place/d.yaml:1:1", path: "name", message: `"Somewhere" is already used by "place/b". ${wayOut("b")}` },
    ]);
  });
});
