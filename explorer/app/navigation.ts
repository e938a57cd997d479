import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type Address, readAddress } from "./address.ts";

/** The address that the views show. */
export const CurrentAddress = createContext<Address>({ segments: [], query: new URLSearchParams() });

/** The address that the views show. */
export function useAddress(): Address {
  return useContext(CurrentAddress);
}

const moved = "explorer-moved";

/** Opens an address of the explorer as a new entry of the browser's history. */
export function open(to: string): void {
  history.pushState(null, "", to);
  dispatchEvent(new CustomEvent(moved, { detail: "opened" }));
}

/** Notes a view's own state in the address, without a new entry and without moving the reader. */
export function note(to: string): void {
  history.replaceState(null, "", to);
  dispatchEvent(new CustomEvent(moved, { detail: "noted" }));
}

/** Follows the browser's address. Links to the explorer's own pages are opened without loading the page anew. */
export function useBrowserAddress(): Address {
  const [address, setAddress] = useState(() => readAddress(location));
  useEffect(() => {
    const follow = (event: Event): void => {
      setAddress(readAddress(location));
      if ((event as CustomEvent<unknown>).detail === "opened") scrollTo(0, 0);
    };
    addEventListener("popstate", follow);
    addEventListener(moved, follow);
    document.addEventListener("click", followLink);
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener(moved, follow);
      document.removeEventListener("click", followLink);
    };
  }, []);
  return address;
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = (event.target as Element).closest("a");
  if (!link?.href || link.target || link.hasAttribute("download")) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.pathname === "/graphql") return;
  if (url.hash && url.pathname === location.pathname) return;
  event.preventDefault();
  if (link.dataset["keep"] === undefined) open(url.pathname + url.search);
  else note(url.pathname + url.search);
}
