import { useEffect, useId, useState } from "preact/hooks";
import { type NamedFragment, type NodeKind, SearchDocument } from "../../gql/graphql.ts";
import { cut } from "../format.ts";
import { kindLabelOf } from "../labels.ts";
import { ownKeys } from "../own-keys.ts";
import { type QueryState, resultOf, useQuery } from "../use-query.ts";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly kinds?: readonly NodeKind[];
  readonly labelClass?: string;
  readonly onPick: (node: NamedFragment) => void;
}

/** How long typing must pause, in milliseconds, before the words are searched. */
const debounceMilliseconds = 120;

const maxLength = 200;

/** A field that searches while the reader types, and reports what is picked from the list below it. */
export function SearchBox({ label, labelClass, hint, kinds, onPick }: Props) {
  const id = useId();
  const [words, setWords] = useState("");
  const [searched, setSearched] = useState("");
  const [active, setActive] = useState(-1);
  const [isShown, setShown] = useState(false);
  const [isEntered, setEntered] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSearched(words.trim()), debounceMilliseconds);
    return () => clearTimeout(timer);
  }, [words]);

  const query = useQuery(
    SearchDocument,
    searched ? { text: cut(searched, maxLength), kinds: kinds ?? null, first: 10 } : null,
  );
  const hits = resultOf(query)?.search ?? [];
  const isOpen = isShown && searched !== "";
  // Until typing pauses, the list still shows what was found before; no key picks from that.
  const typed = words.trim();
  const current = typed === searched ? hits : [];

  const pick = (node: NamedFragment): void => {
    setWords("");
    setSearched("");
    setShown(false);
    setActive(-1);
    onPick(node);
  };
  const close = (): void => {
    setShown(false);
    setEntered(false);
  };
  // Enter may come before the answer; the first hit is picked when it arrives.
  useEffect(() => {
    if (!isEntered || query.state !== "answered") return;
    setEntered(false);
    if (current[0]) pick(current[0].node);
  }, [isEntered, searched, query.state]);

  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setShown(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(
        current.length === 0
          ? -1
          : (active + step + current.length + (active < 0 && step < 0 ? 1 : 0)) % current.length,
      );
    }
    if (event.key === "Enter" && isShown && typed !== "") {
      event.preventDefault();
      const hit = current[Math.max(active, 0)];
      if (hit) pick(hit.node);
      else {
        setSearched(typed);
        setEntered(true);
      }
    }
  };

  return (
    <div
      class="search"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) close();
      }}
    >
      <label for={id} class={labelClass}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={maxLength}
        placeholder={hint}
        value={words}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(active >= 0 && isOpen && { "aria-activedescendant": `${id}-${active}` })}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setActive(-1);
          setShown(true);
          setEntered(false);
        }}
        onFocus={() => setShown(true)}
        onKeyDown={ownKeys(handleKey)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`Found: ${label}`} hidden={!isOpen || hits.length === 0}>
        {hits.map(({ node, matched }, index) => (
          <li
            key={node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(node)}
          >
            <bdi class="found">{node.label}</bdi>
            <span class="found-kind">{kindLabelOf(node)}</span>
            {matched !== node.label && !node.label.startsWith(matched) && <bdi class="found-in">{matched}</bdi>}
            {hits.some((hit) => isNamesake(hit.node, node)) && <span class="found-in">{node.id}</span>}
          </li>
        ))}
      </ul>
      <p class={isOpen && hits.length === 0 ? "search-state" : "unseen"} role="status">
        {isOpen && messageFor(query.state, hits.length, searched)}
      </p>
    </div>
  );
}

/** Whether nothing that the list shows tells two nodes apart, so that their ids have to. */
function isNamesake(one: NamedFragment, other: NamedFragment): boolean {
  return one.id !== other.id && one.label === other.label && one.__typename === other.__typename;
}

function messageFor(state: QueryState<unknown>["state"], hits: number, searched: string): string {
  if (state === "loading") return "Searching …";
  if (state === "failed") return "The server does not answer; type again to try once more.";
  return hits === 0 ? `Nothing matches “${searched}”.` : `${hits} found.`;
}
