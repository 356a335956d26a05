import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until the answer satisfies; throws with the last answer when that takes too long. */
export const until = async <T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  seconds = 25,
): Promise<T> => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)} after ${seconds} s`);
    await wait(50);
  }
};
