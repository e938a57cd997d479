import type { ComponentChildren } from "preact";

/** A sentence about what is missing or wrong, with a way on. */
export function Notice({ children, urgent = false }: { children: ComponentChildren; urgent?: boolean }) {
  return (
    <div class={urgent ? "notice urgent" : "notice"} role={urgent ? "alert" : "status"}>
      {children}
    </div>
  );
}
