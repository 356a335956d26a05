/**
 * The floor of the benchmark: the same data in plain floating point, as a spreadsheet would. It knows no conditions, no
 * combinations, no policies and no ledger; what was answered counts.
 */

const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
const pointsById = (options) => new Map(options.map(({ id, points }) => [id, Number(points ?? 0)]));
const best = (points) => Math.max(0, ...points.values());

const bandPoints = (bands) => {
  const limits = bands.map(({ from, to, points }) => [
    Number(from ?? -Infinity),
    Number(to ?? Infinity),
    Number(points),
  ]);
  return {
    max: Math.max(...limits.map(([, , points]) => points)),
    of: (value) => limits.find(([from, to]) => value >= from && value < to)?.[2] ?? 0,
  };
};

const scorers = {
  yesNo: ({ points }) =>
    points && {
      max: Math.max(Number(points.yes ?? 0), Number(points.no ?? 0)),
      of: (value) => Number(points[value] ?? 0),
    },
  single: ({ options }) => {
    const points = pointsById(options);
    return { max: best(points), of: (value) => points.get(value) ?? 0 };
  },
  multiple: ({ options, max }) => {
    const points = pointsById(options);
    const cap = max === undefined ? sumOf([...points.values()]) : Number(max);
    return { max: cap, of: (ticked) => Math.min(cap, sumOf(ticked.map((id) => points.get(id) ?? 0))) };
  },
  choiceTable: ({ options, rows }) => {
    const points = pointsById(options);
    return {
      max: best(points) * rows.length,
      of: (value) => sumOf(Object.values(value).map((id) => points.get(id) ?? 0)),
    };
  },
  number: ({ bands }) => bands && withBands(bands, Number),
  automatic: ({ bands }) => bands && withBands(bands, Number),
  share: ({ bands }) => bands && withBands(bands, ({ part, whole }) => (100 * part) / whole),
  group: ({ points, questions }) => points && rowsScorer(Number(points), questions),
};

function withBands(bands, read) {
  const { max, of } = bandPoints(bands);
  return { max, of: (value) => of(read(value)) };
}

function rowsScorer(max, questions) {
  const scored = questions.flatMap((row) => {
    const scorer = scorers[row.type]?.(row);
    return scorer?.max ? [{ id: row.id, ...scorer }] : [];
  });
  const full = sumOf(scored.map((one) => one.max));
  const fraction = (row) =>
    sumOf(scored.map(({ id, of }) => (row[id] === undefined ? 0 : of(row[id])))) / full;
  return { max, of: (rows) => (max * sumOf(rows.map(fraction))) / rows.length };
}

/** Answers → `{ index, sections }` as floats. */
export function naiveEngine({ sections }) {
  const scored = sections
    .filter(({ scoring }) => scoring)
    .map(({ scoring, subsections }) => ({
      weight: Number(scoring.weight),
      questions: subsections
        .flatMap(({ questions }) => questions)
        .flatMap((question) => {
          const scorer = scorers[question.type]?.(question);
          return scorer?.max ? [{ id: question.id, ...scorer }] : [];
        }),
    }));
  const weights = sumOf(scored.map(({ weight }) => weight));
  return (answers) => {
    const scores = scored.map(({ questions }) => {
      let points = 0;
      let max = 0;
      for (const question of questions) {
        const value = answers[question.id]?.value;
        max += question.max;
        if (value !== undefined) points += question.of(value);
      }
      return (100 * points) / max;
    });
    const index = scored.reduce((sum, { weight }, i) => sum + weight * scores[i], 0) / weights;
    return { index, sections: scores };
  };
}

const levelOf = (score, limits) => 1 + limits.filter((limit) => Math.round(score) > limit).length;

/** Mean, median, quartiles, levels and places of the index and every section. */
export function naiveStatistics(all, limits) {
  const columns = [
    all.map(({ index }) => index),
    ...all[0].sections.map((_, i) => all.map((one) => one.sections[i])),
  ];
  return columns.map((values) => {
    const sorted = values.toSorted((a, b) => b - a);
    const levels = [0, 0, 0, 0, 0, 0];
    for (const value of values) levels[levelOf(value, limits)] += 1;
    const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
    return { mean: sumOf(values) / values.length, quartiles: [at(0.25), at(0.5), at(0.75)], levels, sorted };
  });
}

/** Indices and places of everybody under weights drawn at random; only sums and extremes are kept. */
export function naiveRobustness(all, weights, draws) {
  const totals = new Float64Array(all.length);
  const indices = new Float64Array(all.length);
  const order = Uint32Array.from(all.keys());
  const places = new Float64Array(all.length);
  for (let draw = 0; draw < draws; draw++) {
    const drawn = weights.map((weight) => weight * (0.8 + 0.4 * Math.random()));
    const whole = sumOf(drawn);
    for (let i = 0; i < all.length; i++) {
      let sum = 0;
      for (let s = 0; s < drawn.length; s++) sum += drawn[s] * all[i].sections[s];
      indices[i] = sum / whole;
      totals[i] += indices[i];
    }
    order.sort((a, b) => indices[b] - indices[a]);
    order.forEach((i, place) => (places[i] += place + 1));
  }
  return { means: totals.map((total) => total / draws), places: places.map((sum) => sum / draws) };
}
