import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type Address, readAddress } from "./address.ts";

/** The address that the views show. */
export const CurrentAddress = createContext<Address>({ segments: [], query: new URLSearchParams() });

/** The address that the views show. */
export function useAddress(): Address {
  return useContext(CurrentAddress);
}

const addressChanged = "explorer-address-changed";

/** Opens an address of the explorer as a new entry of the browser's history. */
export function navigate(to: string): void {
  history.pushState(null, "", to);
  dispatchEvent(new CustomEvent(addressChanged, { detail: "opened" }));
}

/** Writes a view's own state to the address, without a new history entry and without scrolling. */
export function replaceAddress(to: string): void {
  history.replaceState(null, "", to);
  dispatchEvent(new CustomEvent(addressChanged, { detail: "replaced" }));
}

/** Follows the browser's address. Links to the explorer's own pages open without loading the page again. */
export function useBrowserAddress(): Address {
  const [address, setAddress] = useState(() => readAddress(location));
  useEffect(() => {
    const follow = (event: Event): void => {
      setAddress(readAddress(location));
      if ((event as CustomEvent<unknown>).detail === "opened") scrollTo(0, 0);
    };
    addEventListener("popstate", follow);
    addEventListener(addressChanged, follow);
    document.addEventListener("click", followLink);
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener(addressChanged, follow);
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
  if (link.dataset["keep"] === undefined) navigate(url.pathname + url.search);
  else replaceAddress(url.pathname + url.search);
}
