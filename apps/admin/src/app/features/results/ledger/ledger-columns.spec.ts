import { ledgerColumns, type LedgerFileLine } from './ledger-columns';

const line: LedgerFileLine = {
  section: 'COM Saziņa',
  code: 'COM-01',
  text: 'Vai ir tīmekļvietne?',
  answer: 'Jā',
  rule: 'Punkti par izvēlēto atbildi',
  points: '1.5',
  max: '2',
};
const cells = (of: LedgerFileLine) => ledgerColumns((key) => key).map((column) => column.value(of));

describe('the ledger as a file', () => {
  it('says of a question all that the page says, points as numbers', () => {
    expect(cells(line)).toEqual(Object.values(line));
  });

  it('leaves cells empty where nothing was answered and nothing counts', () => {
    expect(cells({ ...line, answer: '', points: null, max: null }).slice(3)).toEqual([
      null,
      line.rule,
      null,
      null,
    ]);
  });
});
