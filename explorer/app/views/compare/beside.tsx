import { ClaimItem } from "../../parts/claim.tsx";
import { DebateList } from "../../parts/debate-list.tsx";
import { PersonLink, TropeLink } from "../../parts/thing-link.tsx";
import { UsageMark } from "../../parts/usage.tsx";
import { counted } from "../../words.ts";
import type { Comparison } from "./matrix.tsx";

/** What each work uses and no other of them does. */
export function Alone({ compared: { alone } }: { compared: Comparison }) {
  return (
    <div class="beside">
      {alone.map(({ work, uses }) => (
        <details class="group" key={work.id}>
          <summary>
            <h3>{work.label}</h3>
            <span class="quiet">{counted(new Set(uses.map(({ trope }) => trope.id)).size, "trope")}</span>
          </summary>
          <ul class="plain">
            {uses.map(({ trope, usage }, index) => (
              <li key={index}>
                <TropeLink trope={trope} /> {usage && <UsageMark usage={usage} />}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

/** How alike the works are, who compared them, and what is disputed about them. */
export function SaidOfThem({ compared: { similarities, comparisons, debates, people } }: { compared: Comparison }) {
  return (
    <div class="beside">
      <section aria-labelledby="comparisons" class="section">
        <h2 id="comparisons">Who compared them</h2>
        {comparisons.length === 0 && <p class="quiet">No critic compares them.</p>}
        <ul class="claims">
          {comparisons.map((claim) => (
            <li key={claim.id}>
              <ClaimItem claim={claim} by />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="likeness" class="section">
        <h2 id="likeness">How alike they are</h2>
        <ul class="plain">
          {similarities.map(({ a, b, value }) => (
            <li key={`${a.id} ${b.id}`}>
              {a.title} and {b.title} <span class="quiet">{Math.round(value * 100)}% of their tropes, by rarity</span>
            </li>
          ))}
        </ul>
        <h3>People who worked on several</h3>
        {people.length === 0 && <p class="quiet">Nobody recorded here.</p>}
        <ul class="plain">
          {people.map((person) => (
            <li key={person.id}>
              <PersonLink person={person} />
            </li>
          ))}
        </ul>
        <h3>Debates</h3>
        {debates.length === 0 && <p class="quiet">None.</p>}
        <DebateList debates={debates} />
      </section>
    </div>
  );
}
