/** What a command works with. */
export interface CommandContext {
  readonly dataFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** What was given after the command's name, without its options. */
  readonly given: readonly string[];
  /** Those of the command's options that were given. */
  readonly options: readonly string[];
}

/** One command of `npm run seed`. */
export interface Command {
  readonly name: string;
  /** What it takes, in order, as the usage shows it: `<kind>`, or `[file]` where it may be left out. */
  readonly arguments: readonly string[];
  readonly options?: readonly string[];
  readonly description: string;
  /** Does the work and gives the text to print. */
  readonly run: (context: CommandContext) => string | Promise<string>;
}

/** A command that was not understood, or cannot be done; the message says why. */
export class CommandRefused extends Error {}
