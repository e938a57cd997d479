// In a container this is process 1, for which the system ignores every signal without a handler. So the handlers come before
// anything else is imported; a signal during the start ends the start.
let stop = (_signal: string): void => process.exit(0);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop(signal));

const { serve } = await import("./serve.ts");
const running = await serve();
if (running) stop = running;

export {};
