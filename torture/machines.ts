import type { Chapter } from "./attempt.ts";
import { dataFolders } from "./machines/data-folders.ts";
import { environments } from "./machines/environments.ts";
import { places } from "./machines/places.ts";
import { versions } from "./machines/versions.ts";

/** Machines unlike the one where the program was written. */
export const machines: Chapter = {
  name: "machines",
  title: "Machines",
  attempts: [...versions, ...environments, ...places, ...dataFolders],
};
