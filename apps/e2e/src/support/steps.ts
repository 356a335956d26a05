/**
 * `it` for the steps of one long story: when a step has failed, the later ones fail at once and say so, instead of each
 * waiting for what cannot come.
 */
export const storySteps = (): ((title: string, work: () => Promise<void>, timeout?: number) => void) => {
  let broken: string | undefined;
  return (title, work, timeout) =>
    it(
      title,
      async () => {
        if (broken) throw new Error(`"${broken}" has failed before`);
        broken = title;
        await work();
        broken = undefined;
      },
      timeout,
    );
};
