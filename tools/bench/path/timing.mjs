import { performance } from 'node:perf_hooks';

const RUNS = 3;

/**
 * Milliseconds that `work` keeps the processor: the least of three runs by the clock, so that other programs on the machine
 * and the garbage of earlier work count little. (The system's own account of processor time is too coarse on some machines.)
 */
export function timeOf(work) {
  const times = Array.from({ length: RUNS }, () => {
    const since = performance.now();
    work();
    return performance.now() - since;
  });
  return Math.min(...times);
}

/** Median, 95th percentile and maximum. */
export function spreadOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), max: sorted.at(-1) };
}
