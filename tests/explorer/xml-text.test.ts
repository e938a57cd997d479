import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlText } from "../../explorer/app/views/graph/xml-text.ts";

test("a text is written into XML with its own signs escaped and without what XML has no place for", () => {
  expect(xmlText("Bell\x07ring <b> & \ud800 \uffff\0")).toBe("Bellring &lt;b&gt; &amp;  ");
  expect(xmlText("मेट्रो 👩‍🚀 ]]>")).toBe("मेट्रो 👩‍🚀 ]]&gt;");
});

test("any text is well-formed between the tags of XML", () => {
  // The characters of XML 1.0, and "&" only where it begins one of the three references that are written.
  const wellFormed =
    /^(?:[\t\n\r\u{20}-\u{25}\u{27}-\u{3B}\u{3D}\u{3F}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|&(?:amp|lt|gt);)*$/u;
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), units), (text) => {
      expect(xmlText(text)).toMatch(wellFormed);
    }),
  );
});
