import { useEffect, useId, useRef, useState } from "preact/hooks";
import { type NamedFragment, type NodeKind, SearchDocument } from "../../gql/graphql.ts";
import { useAnswer } from "../use-query.ts";
import { kindWords } from "../labels.ts";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly kinds?: readonly NodeKind[];
  readonly picked?: (node: NamedFragment) => void;
  readonly labelSeen?: boolean;
}

const pause = 120;

/** A field that searches as it is typed in, and hands over what is picked from the list below it. */
export function SearchBox({ label, hint, kinds, picked, labelSeen = true }: Props) {
  const id = useId();
  const [words, setWords] = useState("");
  const [asked, setAsked] = useState("");
  const [active, setActive] = useState(-1);
  const [shown, setShown] = useState(false);
  const [entered, setEntered] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words.trim()), pause);
    return () => clearTimeout(timer);
  }, [words]);

  const answer = useAnswer(
    SearchDocument,
    asked ? { text: asked.slice(0, 200), kinds: kinds ?? null, first: 10 } : null,
  );
  const hits = answer.state === "answered" ? (answer.result?.search ?? []) : [];
  const open = shown && asked !== "";
  // Until the pause is over, the hits of what was typed before still stand on the page; no key picks one of those.
  const typed = words.trim();
  const current = typed === asked ? hits : [];

  const pick = (node: NamedFragment): void => {
    setWords("");
    setAsked("");
    setShown(false);
    setActive(-1);
    picked?.(node);
  };
  const leave = (): void => {
    setShown(false);
    setEntered(false);
  };
  // What was entered before its answer came is picked when it comes.
  useEffect(() => {
    if (!entered || answer.state !== "answered") return;
    setEntered(false);
    if (current[0]) pick(current[0].node);
  }, [entered, asked, answer.state]);

  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape") leave();
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
    if (event.key === "Enter" && shown && typed !== "") {
      event.preventDefault();
      const hit = current[Math.max(active, 0)];
      if (hit) pick(hit.node);
      else {
        setAsked(typed);
        setEntered(true);
      }
    }
  };

  return (
    <div
      class="search"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) leave();
      }}
    >
      <label for={id} class={labelSeen ? "" : "unseen"}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={hint}
        value={words}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(active >= 0 && open && { "aria-activedescendant": `${id}-${active}` })}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setActive(-1);
          setShown(true);
          setEntered(false);
        }}
        onFocus={() => setShown(true)}
        onKeyDown={pressed}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`Found: ${label}`} hidden={!open || hits.length === 0}>
        {hits.map(({ node, matched }, index) => (
          <li
            key={node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(node)}
          >
            <span class="found">{node.label}</span>
            <span class="found-kind">{kindWords[node.__typename.toUpperCase() as NodeKind][0]}</span>
            {matched !== node.label && !node.label.startsWith(matched) && <span class="found-in">{matched}</span>}
          </li>
        ))}
      </ul>
      <p class={open && hits.length === 0 ? "search-state" : "unseen"} role="status">
        {open && stateOf(answer.state, hits.length, asked)}
      </p>
    </div>
  );
}

function stateOf(state: "waiting" | "failed" | "answered", hits: number, asked: string): string {
  if (state === "waiting") return "Searching …";
  if (state === "failed") return "The server does not answer; type again to try once more.";
  return hits === 0 ? `Nothing is called or says “${asked}”.` : `${hits} found.`;
}
