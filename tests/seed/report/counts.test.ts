import { describe, expect, test } from "vitest";
import { below, world } from "./report.ts";

describe("the report counts", () => {
  test("the report counts nodes by kind and edges by type, and names the types without an edge", () => {
    expect(below("## Nodes and edges", world))
      .toBe(`34 nodes and 69 edges. Of the works 2 are films, of the people 2 are critics.

| Kind of node | Number |
| :-- | --: |
| Work | 5 |
| Character | 3 |
| Bond | 2 |
| Person | 5 |
| Organisation | 1 |
| Place | 1 |
| Trope | 3 |
| Chain | 1 |
| Review | 3 |
| Publication | 1 |
| Claim | 6 |
| Debate | 2 |
| Source | 1 |

| Type of edge | Number |
| :-- | --: |
| \`CREDITED_FOR\` | 5 |
| \`FEATURES\` | 4 |
| \`PERFORMED_BY\` | 2 |
| \`EMBODIES\` | 1 |
| \`USES\` | 7 |
| \`BOND_FROM\` | 2 |
| \`BOND_TO\` | 2 |
| \`WROTE\` | 2 |
| \`PUBLISHED_IN\` | 3 |
| \`MAKES\` | 6 |
| \`ABOUT\` | 14 |
| \`MENTIONS\` | 7 |
| \`TAKES_SIDE_IN\` | 4 |
| \`INCLUDES\` | 3 |
| \`TRACES\` | 1 |
| \`ADAPTS\` | 1 |
| \`SEQUEL_OF\` | 1 |
| \`PART_OF\` | 2 |
| \`VARIANT_OF\` | 1 |
| \`CONTRASTS_WITH\` | 1 |

No edge is of the type \`REMAKES\`, \`REINTERPRETS\`, \`ALLUDES_TO\`, \`NAMED_AFTER\`, \`SUCCEEDS\`, \`DESCENDS_FROM\`, \`SUBTROPE_OF\`, \`INVERTS\`, \`SUBVERTS\`, \`COMBINES\`, \`SISTER_OF\`.`);
  });
});
