import type { CheckProblem } from '@briedums/domain';
import type { Methodology } from '@briedums/methodology';
import { bySection } from './problem-groups';

const question = (id: string) => ({ id });
const section = (id: string, ...questions: string[]) => ({
  id,
  subsections: [{ questions: questions.map(question) }],
});
const methodology = { sections: [section('a', 'a1', 'a2'), section('b', 'b1')] } as unknown as Methodology;
const problem = (questionId: string, severity: CheckProblem['severity']): CheckProblem => ({
  key: `${questionId}${severity}`,
  questionId,
  sectionId: questionId.slice(0, 1),
  row: null,
  code: 'required',
  severity,
  message: { lv: '', en: '' },
});

describe('problems by section', () => {
  it('follow the order of the questionnaire, whatever order they came in', () => {
    const groups = bySection(
      methodology,
      [problem('b1', 'error'), problem('a2', 'error'), problem('a1', 'error')],
      'error',
    );
    expect(groups.map((g) => [g.section.id, g.problems.map((p) => p.questionId)])).toEqual([
      ['a', ['a1', 'a2']],
      ['b', ['b1']],
    ]);
  });

  it('keep severities apart and leave out sections without any', () => {
    const groups = bySection(methodology, [problem('a1', 'warning'), problem('b1', 'error')], 'warning');
    expect(groups.map((g) => g.section.id)).toEqual(['a']);
  });
});
