import { generate, type Load } from "./load-generator.ts";

// The load comes from a process of its own, so that it does not delay the event loop of the server.
process.on("message", (load: Load) => {
  generate(load).then(
    (outcome) => process.send?.({ outcome }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
