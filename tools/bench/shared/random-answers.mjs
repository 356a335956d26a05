/** Whole numbers from 0 to `below` − 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const valueOf = {
  yesNo: (_question, { random }) => (random(2) ? 'yes' : 'no'),
  single: ({ options }, { random }) => options[random(options.length)].id,
  multiple: ({ options }, { random, good }) => {
    const alone = options.find((option) => option.exclusive);
    const ticked = options.filter((option) => !option.exclusive && random(100) < good).map(({ id }) => id);
    return ticked.length > 0 ? ticked : [(alone ?? options[0]).id];
  },
  number: ({ min }, { random }) => `${Number(min ?? 0) + random(100)}`,
  automatic: ({ min }, { random }) => `${Number(min ?? 0) + random(100)}`,
  share: (_question, { random }) => ({ part: `${random(50)}`, whole: `${50 + random(50)}` }),
  numberTable: ({ rows, columns }, { random }) =>
    Object.fromEntries(
      rows.map((row) => [row.id, Object.fromEntries(columns.map(({ id }) => [id, `${random(90)}`]))]),
    ),
  choiceTable: ({ rows, options }, { random }) =>
    Object.fromEntries(rows.map((row) => [row.id, options[random(options.length)].id])),
  group: ({ questions, minRows }, given) =>
    Array.from({ length: Math.max(minRows ?? 0, 1) + given.random(4) }, () =>
      Object.fromEntries(
        questions.filter(() => given.random(10) > 0).map((row) => [row.id, valueOf[row.type](row, given)]),
      ),
    ),
  text: () => 'x',
  url: () => 'https://example.lv/',
  date: () => '2026-11-20',
  file: () => ['3fa85f64-5717-4562-b3fc-2c963f66afa6'],
};

/** Answers of one made-up institution; poor and good ones alike, some questions left open. */
export function randomAnswers({ sections }, seed) {
  const random = randomFrom(seed);
  const given = { random, good: 15 + random(70) };
  const questions = sections.flatMap(({ subsections }) => subsections.flatMap((part) => part.questions));
  const answered = questions.filter(() => random(12) > 0);
  return Object.fromEntries(answered.map((one) => [one.id, { value: valueOf[one.type](one, given) }]));
}
