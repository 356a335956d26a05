import { codeOf, longText, multiple, noneOption, option, t, yesNo } from './helpers';

describe('builders', () => {
  it('derives the code printed beside a question from its id', () => {
    expect(['g03', 'com07', 'i_cs03', 't5', 't5_01', 't10_app_total', 'srv09_how'].map(codeOf)).toEqual([
      'G-03',
      'COM-07',
      'CS-I03',
      'SRV-T5',
      'SRV-T5-01',
      'SRV-T10-APP-TOTAL',
      'SRV-09-HOW',
    ]);
  });

  it('refuses an id from which no code follows', () => {
    expect(() => codeOf('website')).toThrow('website');
  });

  it('turns a single recommendation into a list and "may not apply" into a policy', () => {
    const made = yesNo({
      id: 'com13',
      text: t('Vai?', 'Is it?'),
      help: t('Skaidrojums.', 'Help.'),
      recommend: t('Ieviesiet.', 'Introduce it.'),
      mayNotApply: true,
    });
    expect(made.recommendations).toEqual([{ text: { lv: 'Ieviesiet.', en: 'Introduce it.' } }]);
    expect(made.policy).toEqual({ notApplicable: 'excluded' });
  });

  it('makes the option "none" exclude the others', () => {
    const made = multiple({
      id: 'com11',
      text: t('Kā?', 'How?'),
      help: t('Skaidrojums.', 'Help.'),
      options: [option('survey', 'Aptauja', 'Survey', '1'), noneOption()],
    });
    expect(made.options[1]).toMatchObject({ id: 'none', exclusive: true, points: '0' });
  });

  it('does not require a long text unless told to', () => {
    const spec = { id: 'g08', text: t('Komentāri', 'Comments'), help: t('Pēc izvēles.', 'Optional.') };
    expect(longText(spec).required).toBe(false);
    expect(longText({ ...spec, required: true }).required).toBe(true);
  });
});
