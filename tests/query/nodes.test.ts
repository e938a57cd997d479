import { describe, expect, test } from "vitest";
import { nodeColumns, readNode } from "../../src/query/nodes.ts";
import { labelOf, nodeKinds } from "../../src/graph/vocabulary.ts";
import { graphOf, worldFolder } from "../world.ts";

const world = graphOf(worldFolder);

describe("a node's columns", () => {
  test("a node's columns are its id, its label and what its type needs", () => {
    expect(nodeColumns("BOND")).toEqual(["to.id", "to.label", "to.kind"]);
    expect(nodeColumns("ANY")).toEqual(["labels(to)", "properties(to)"]);
  });

  test.each(nodeKinds)("the columns of a %s are read back in their order", (kind) => {
    const columns = nodeColumns(kind).map((column) => column.replace("to.", ""));
    const row = ["before", ...columns.map((column) => `its ${column}`), "after"];
    const { nodeKind, ...read } = readNode(kind, row, 1);
    expect(nodeKind).toBe(kind);
    expect(read).toEqual(Object.fromEntries(columns.map((column) => [column, `its ${column}`])));
  });

  test.each(nodeKinds)("a %s read as its kind equals the same node read as any kind", (kind) => {
    const nodes = world.nodes.filter(({ labels }) => labels.includes(labelOf[kind]));
    expect(nodes.length).toBeGreaterThan(0);
    for (const { id, labels, properties } of nodes) {
      const stored: Readonly<Record<string, unknown>> = { ...properties, id };
      const columns = nodeColumns(kind).map((column) => stored[column.replace("to.", "")]);
      const asAny = readNode("ANY", [["FilmGraph", ...labels], stored], 0);
      expect(asAny).toEqual(readNode(kind, columns, 0));
      expect(asAny).toMatchObject({ nodeKind: kind, id, label: properties["label"] });
    }
  });

  test("a node's value that is not stored is null", () => {
    expect(readNode("CHARACTER", ["a/b", "B", "B", true], 0)).toEqual({
      nodeKind: "CHARACTER",
      id: "a/b",
      label: "B",
      name: "B",
      named: true,
      nature: null,
    });
    expect(readNode("ANY", [["Bond"], { id: "a/b>c", label: "B" }], 0)).toEqual({
      nodeKind: "BOND",
      id: "a/b>c",
      label: "B",
      kind: null,
    });
  });

  test("a node of no known kind is null", () => {
    const dataset = { id: "dataset", label: "The film graph's data set" };
    expect(readNode("ANY", [["FilmGraph", "Dataset"], dataset], 0)).toBeNull();
  });
});
