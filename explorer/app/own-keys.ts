/**
 * A handler of keys that gets only those that are the page's own: not what an input method takes while a word is being
 * composed, and not what goes to the browser with Ctrl, Alt or Meta.
 */
export function ownKeys(handle: (event: KeyboardEvent) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!isComposing(event) && !event.ctrlKey && !event.altKey && !event.metaKey) handle(event);
  };
}

/** The code that browsers give to every key of an input method. */
const inputMethodCode = 229;

function isComposing(event: KeyboardEvent): boolean {
  // Safari ends a composition before the Enter that ended it arrives, which has this code alone to show for it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.isComposing || event.keyCode === inputMethodCode;
}
