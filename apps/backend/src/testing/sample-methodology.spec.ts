import { compile, questionSchema } from '@briedums/methodology';
import { publishedSample, sampleAnswers, sampleExpertAnswers, sampleMethodology } from './sample-methodology';

describe('the sample methodology', () => {
  const { methodology } = publishedSample();

  it('has every question type and every source', () => {
    const all = methodology.sections.flatMap((s) => s.subsections.flatMap((sub) => sub.questions));
    const types = questionSchema.options.map((o) => o.shape.type.value);
    expect([...new Set(all.map((q) => q.type))].sort()).toEqual([...types].sort());
    expect(new Set(all.map((q) => q.source))).toEqual(new Set(['self', 'expert', 'automatic']));
  });

  it('is answered without a problem and scores as worked out by hand', () => {
    const engine = compile(methodology);
    const answers = { ...sampleAnswers(), ...sampleExpertAnswers };
    expect(engine.checkAnswers(answers)).toEqual([]);
    const { sections, index } = engine.score(answers);
    // com: 2 + 1 + 3 + 1 of 10; cs: 1 + 1 of 5; od: 1 of 4; srv: 4 + 3 of 10; int: 5 + 5 of 10.
    expect(sections.map((s) => s.score?.exact)).toEqual(['70', '40', '25', '70', '100']);
    expect(index.score?.exact).toBe('58');
  });

  it('stays valid in another version', () => {
    expect(sampleMethodology({ version: '2' }).version).toBe('2');
    expect(publishedSample({ version: '2' }).hash).not.toBe(publishedSample().hash);
  });
});
