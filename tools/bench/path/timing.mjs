import { performance } from 'node:perf_hooks';

const RUNS = 7;

/**
 * Milliseconds that `work` takes for each item: the least of several rounds by the clock, so that other programs on the
 * machine and the garbage of earlier work count little. (The system's own account of processor time is too coarse.)
 */
export function timesOf(items, work) {
  const least = items.map(() => Infinity);
  for (let run = 0; run < RUNS; run++) {
    items.forEach((item, i) => {
      const since = performance.now();
      work(item);
      least[i] = Math.min(least[i], performance.now() - since);
    });
  }
  return least;
}

/** Median, 95th percentile and maximum. */
export function spreadOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), max: sorted.at(-1) };
}
