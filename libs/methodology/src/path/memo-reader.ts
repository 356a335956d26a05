import { answerOf, READER, type Reader, type Reading } from '../engine/reading';

/** Reads each stored answer once: a path looks at the same answers under many conditions. */
export function memoReader(): Reader {
  const known = new WeakMap<object, Map<object, Reading>>();
  return {
    answer: (asked, answers) =>
      remembered(known, asked, answerOf(answers, asked.question.id), () => READER.answer(asked, answers)),
    cell: (asked, row) => remembered(known, asked, row, () => READER.cell(asked, row)),
  };
}

/** The same stored object gives the same reading; what is not there is read each time, which costs nothing. */
function remembered(
  known: WeakMap<object, Map<object, Reading>>,
  asked: object,
  stored: object | undefined,
  read: () => Reading,
): Reading {
  if (stored === undefined) return read();
  const readings = known.get(asked) ?? new Map<object, Reading>();
  known.set(asked, readings);
  const reading = readings.get(stored) ?? read();
  readings.set(stored, reading);
  return reading;
}
