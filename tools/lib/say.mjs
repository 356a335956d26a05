/** An error whose message is one sentence for the person at the terminal: shown without a stack. */
export class ClearError extends Error {}

const DISK_FULL = /ENOSPC|No space left on device/i;

/** True when an error or a program's output says that the disk is full. */
export const isDiskFull = (cause) =>
  DISK_FULL.test(cause instanceof Error ? `${cause.code} ${cause.message}` : String(cause));

/** The sentence for a full disk, naming what was being written. */
export const diskFull = (what) => new ClearError(`The disk is full: there was no room for ${what}.`);

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs `work` under one progress line and returns its result. On a terminal the line counts the seconds
 * while it works; elsewhere it is written once at the start and once at the end.
 */
export async function step(label, work, out = process.stdout) {
  const since = Date.now();
  const live = Boolean(out.isTTY);
  const draw = () => out.write(`\r\x1b[2K  … ${label} ${seconds(since)}`);
  if (live) draw();
  else out.write(`  … ${label}\n`);
  const timer = live
    ? setInterval(draw, 500)
    : setInterval(() => out.write(`  … ${label} ${seconds(since)}\n`), 15_000);
  const end = (mark) => {
    clearInterval(timer);
    out.write(`${live ? '\r\x1b[2K' : ''}  ${mark} ${label} (${seconds(since)})\n`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}

/** Runs a command's main function: a clear error becomes one line on stderr and exit code 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof ClearError ? error.message : error.stack}\n`);
    process.exit(1);
  }
}
