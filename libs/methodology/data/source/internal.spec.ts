import { checksOf, given, indicatorsOf, institution, town } from './testing/given';

const pointsOf = (engine: typeof town, values: Record<string, unknown>, id: string) =>
  engine.score(given(values)).questions.find((line) => line.id === id)?.points;
const every = (rows: string[], option: string) => Object.fromEntries(rows.map((row) => [row, option]));

const best = {
  int03: every(['orders', 'time', 'leave', 'submissions', 'trips'], 'electronic'),
  int04: ['leave', 'card', 'contract', 'exit', 'review'],
  int05: 'yes',
  int07: ['website', 'letters'],
  int08: 'yes',
  int09: ['central', 'own_choice', 'agents'],
  int11: every(['orders', 'incoming', 'outgoing', 'economic', 'staff'], 'electronic'),
  int14: 'yes',
  int15: 'yes',
  int18: ['ideas', 'anonymous', 'forum'],
  int20: ['helpdesk', 'cms', 'self_service'],
};

describe('the internal processes section', () => {
  it('gives the full score for the best answers of a municipality', () => {
    const counts = { total: '1000', electronic: '900' };
    const answers = given({
      ...best,
      int01: { staff: { remote: '40', it_limits: '0', nature: '10' } },
      int02: 'unified',
      int10: 'only_electronic',
      int12: { received: counts },
      int13: { sent: counts },
      int16: '1',
      int16_encouraged: 'yes',
      int17: 'used',
      int19: 'electronic',
      int21: ['div', 'registers'],
    });
    expect(town.score(answers).sections.find(({ id }) => id === 'int')?.score?.rounded).toBe('100');
  });

  it('gives the full score for the best answers of a state institution', () => {
    const counts = { total: '1000', electronic: '950' };
    const answers = given({
      ...best,
      i_int01: 'unified',
      i_int02: 'used',
      i_int03: 'used',
      i_int04: 'yes',
      i_int05: { received: counts, sent: counts },
      i_int06: '7',
      i_int06_encouraged: 'yes',
    });
    expect(institution.score(answers).sections.find(({ id }) => id === 'int')?.score?.rounded).toBe('100');
  });

  it.each([
    ['900', '3'],
    ['899', '2'],
    ['750', '2'],
    ['500', '1'],
    ['499', '0'],
  ])('gives %s electronic documents of 1000 sent %s points', (electronic, points) => {
    expect(pointsOf(town, { int13: { sent: { total: '1000', electronic } } }, 'int13')).toBe(points);
  });

  it('gives nothing for a share that cannot be worked out', () => {
    expect(pointsOf(town, { int13: { sent: { electronic: '900' } } }, 'int13')).toBe('0');
  });

  it('asks about processes only where there is a personnel system', () => {
    expect(town.isVisible(given({ int02: 'none' })).questions).toMatchObject({ int03: false, int04: false });
    expect(institution.isVisible(given({ i_int01: 'separate' })).questions).toMatchObject({
      int03: true,
      int04: true,
    });
  });

  it('asks institutions about the platform they have, whichever of the two', () => {
    const shown = (values: Record<string, unknown>) => institution.isVisible(given(values)).questions.int18;
    expect([shown({ i_int02: 'used' }), shown({ i_int03: 'used' }), shown({ i_int03: 'needed' })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('checks and indicators of documents', () => {
  it('find electronic documents beyond the total', () => {
    const counts = { total: '10', electronic: '11' };
    expect(checksOf(town, { int12: { received: counts } })).toEqual(['int12_received_electronic_over_total']);
    expect(checksOf(town, { int13: { sent: counts } })).toEqual(['int13_sent_electronic_over_total']);
    const both = { received: counts, sent: { electronic: '5' } };
    expect(checksOf(institution, { i_int05: both })).toEqual([
      'int05_received_electronic_over_total',
      'int05_sent_electronic_without_total',
    ]);
  });

  it('compare the channels of an institution with its electronic documents received', () => {
    const i_int05 = { received: { total: '20', electronic: '10' } };
    const at = (e_address: string) =>
      checksOf(institution, { i_int05, int12: { received: { e_address, e_mail: '3' } } });
    expect([at('7'), at('6')]).toEqual([[], ['int12_channels_differ']]);
  });

  it('put documents received and sent together, and have no value where no figures were given', () => {
    const counts = {
      int12: { received: { total: '300', electronic: '240' } },
      int13: { sent: { total: '100', electronic: '60' } },
    };
    expect(indicatorsOf(counts)).toMatchObject({ documents: '400', document_electronic_share: '75' });
    expect(indicatorsOf({})).toMatchObject({ documents: null, document_electronic_share: null });
  });
});
