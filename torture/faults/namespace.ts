import { spawnSync } from "node:child_process";

/** The command that makes a program the first process of its machine, as in a container. */
export const asFirstProcess = ["unshare", "-p", "-f", "--mount-proc", "--kill-child"] as const;

/** Whether this machine permits a command. */
export function permits(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Whether a program may be the first process here. */
export function permitsFirstProcess(): boolean {
  const [command, ...args] = asFirstProcess;
  return permits(command, ...args, "true");
}
