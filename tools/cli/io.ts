import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes; the terminal, or a test. */
export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** Writes a line and waits while the reader is slower, so that output never piles up in memory. */
export function writeLine(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
