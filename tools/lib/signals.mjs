import { readFileSync } from 'node:fs';

/** True when the process was started with hang-ups ignored, as `nohup` does: a handler would undo that. */
function hangupIgnored() {
  try {
    const mask = readFileSync('/proc/self/status', 'utf8').match(/^SigIgn:\s*([0-9a-f]+)/m);
    return mask !== null && (BigInt(`0x${mask[1]}`) & BigInt(1)) === BigInt(1);
  } catch {
    return false;
  }
}

/** The signals that ask a program to stop. */
export const stopSignals = () => (hangupIgnored() ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP']);

/** The parent of a process id on Linux; elsewhere, and for one that is gone, undefined. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s*(\d+)/m)[1];
  } catch {
    return undefined;
  }
}

/** npm starts a script through a shell, which outlives it: so the parent's parent is looked at too. */
const above = () => `${process.ppid} ${parentOf(process.ppid)}`;

/**
 * npm that is killed outright tells nobody; what it started would go on and hold its port. So under npm a lost
 * parent counts as a request to stop.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const before = above();
  const look = () => above() === before || process.kill(process.pid, 'SIGTERM');
  setInterval(look, 1000).unref();
}
