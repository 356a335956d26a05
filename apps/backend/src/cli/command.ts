import type { Config } from '../config/config';

/** One command of `node dist/backend/cli.js <name> …`. What it prints for its caller goes to standard output. */
export interface Command {
  summary: string;
  run(config: Config, args: readonly string[]): Promise<void>;
}

/** Why a command does not do what was asked: its message is shown as it is, and the exit code is 1. */
export class Refusal extends Error {}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);
