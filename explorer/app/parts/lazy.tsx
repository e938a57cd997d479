import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Notice } from "./notice.tsx";
import { Loading } from "./query-result.tsx";

/** A view whose code is loaded when it is first shown. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [, rerender] = useState(0);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (view) => {
          loaded = view;
          rerender(1);
        },
        () => setFailed(true),
      );
    }, []);
    const View = loaded;
    if (View) return <View {...props} />;
    if (!hasFailed) return <Loading>Loading …</Loading>;
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
