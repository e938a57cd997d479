import { hops } from "../../query/hops.ts";
import { hopConnection } from "../connections/connection.ts";

/** The claims about a node of any kind. */
export const claimsAbout = hopConnection(hops.claimsAbout);

/** The essays that mention a node of any kind. */
export const mentionedIn = hopConnection(hops.mentionedIn);
