import { formatPercentage } from "../../format.ts";
import { Claims } from "../../parts/claims.tsx";
import { DebateList } from "../../parts/debate-list.tsx";
import { NodeList } from "../../parts/node-list.tsx";
import { Section } from "../../parts/section.tsx";
import type { ComparisonProps } from "./comparison.ts";

/** What connects the works beyond their tropes: claims that compare them, their similarity, people and debates. */
export function Connections({ comparison: { similarities, comparisons, debates, people } }: ComparisonProps) {
  return (
    <div class="beside">
      <Section id="comparisons" title="Critics who compare them">
        {comparisons.length === 0 && <p class="quiet">No critic compares them.</p>}
        <Claims claims={comparisons} by />
      </Section>
      <Section id="likeness" title="How similar they are">
        <ul class="plain">
          {similarities.map(({ a, b, value }) => (
            <li key={`${a.id} ${b.id}`}>
              <bdi>{a.label}</bdi> and <bdi>{b.label}</bdi>{" "}
              <span class="quiet">{formatPercentage(value)} of their tropes, weighted by rarity</span>
            </li>
          ))}
        </ul>
        <h3>People who worked on more than one</h3>
        {people.length === 0 && <p class="quiet">None recorded.</p>}
        <NodeList nodes={people} />
        <h3>Debates</h3>
        {debates.length === 0 && <p class="quiet">None recorded.</p>}
        <DebateList debates={debates} />
      </Section>
    </div>
  );
}
