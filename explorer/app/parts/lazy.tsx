import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Notice } from "./notice.tsx";

/** A view whose code is loaded when it is first shown. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazily(props: Props) {
    const [, shown] = useState(0);
    const [gone, setGone] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (view) => {
          loaded = view;
          shown(1);
        },
        () => setGone(true),
      );
    }, []);
    const View = loaded;
    if (View) return <View {...props} />;
    if (!gone)
      return (
        <p class="waiting" role="status">
          Loading …
        </p>
      );
    return (
      <Notice urgent>
        <p>The server does not answer, so this part of the page could not be loaded.</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            Load the page again
          </button>
        </p>
      </Notice>
    );
  };
}
