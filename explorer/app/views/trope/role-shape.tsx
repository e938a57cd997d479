import type { LineageRole } from "../../../gql/graphql.ts";

const paths: Readonly<Record<LineageRole, string>> = {
  UR_EXAMPLE: "M0-10 2.6-3.4 9.5-3.1 4.1 1.3 5.9 8.1 0 4.2-5.9 8.1-4.1 1.3-9.5-3.1-2.6-3.4z",
  MAKER: "M-7.5-7.5H7.5V7.5H-7.5z",
  NAMER: "M0-9 8.6-2.8 5.3 7.3H-5.3L-8.6-2.8z",
  CODIFIER: "M0-10 10 0 0 10-10 0z",
  VARIANT: "M0-9 9 7H-9z",
  REVIVAL: "M0 9 9-7H-9z",
  EXAMPLE: "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0",
};

/** The shape of a role; a small ring where none is stated. */
export function RoleShape({ role }: { role: LineageRole | null }) {
  if (!role) return <circle class="shape open" r={5} />;
  return <path class="shape" d={paths[role]} />;
}
