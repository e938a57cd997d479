import herAndItsCritics from "../../docs/queries/her-and-its-critics.graphql?raw";
import oneTropeAcrossWorks from "../../docs/queries/one-trope-across-works.graphql?raw";
import twoLovesJudgedApart from "../../docs/queries/two-loves-judged-apart.graphql?raw";

/** The queries that a new visitor finds in tabs. The documentation shows their answers. */
export const examples = [herAndItsCritics, oneTropeAcrossWorks, twoLovesJudgedApart].map((query) => ({ query }));
