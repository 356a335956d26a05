import { performance } from 'node:perf_hooks';

/**
 * How often `work(lane)` gets done in a second while `lanes` do it side by side for `milliseconds`; the first tenth
 * only warms up.
 */
export async function rateOf(work, { lanes, milliseconds }) {
  let done = 0;
  const loop = async (lane, end) => {
    while (performance.now() < end) {
      await work(lane);
      done += 1;
    }
  };
  const all = (duration) =>
    Promise.all(Array.from({ length: lanes }, (_, lane) => loop(lane, performance.now() + duration)));
  await all(milliseconds / 10);
  done = 0;
  const since = performance.now();
  await all(milliseconds);
  return (1000 * done) / (performance.now() - since);
}
