import type { ResultTable } from '@briedums/domain';
import { parse } from 'csv-parse/sync';
import { publishedSample } from '../../testing/sample-methodology';
import { toMethodView } from './method-view';
import { resultsCsv } from './results-csv';
import { toDistributions, toRows } from './result-table';

const { methodology, hash } = publishedSample();
const method = toMethodView(methodology, hash);
const table = (...names: string[]): ResultTable => {
  const rows = toRows(
    names.map((institution) => ({
      institutionId: crypto.randomUUID(),
      institution,
      group: '@grupa',
      region: '-1+2',
      domain: '\tx',
      index: { exact: '1213/20', decimal: '60.7', rounded: '61', level: 3 },
      sections: { com: { exact: '70', decimal: '70.0', rounded: '70', level: 3 } },
    })),
    method,
  );
  const round = { slug: 'r', title: { lv: 'R', en: 'R' }, year: 2026, kind: 'municipality' as const };
  return {
    round: { id: crypto.randomUUID(), ...round, origin: 'survey', trial: false, demo: false },
    method,
    computedAt: new Date().toISOString(),
    rows,
    ...toDistributions(rows, method, rows.length),
  };
};

describe('resultsCsv', () => {
  it('writes what a Latvian spreadsheet opens: its mark, semicolons, decimal commas', () => {
    const csv = resultsCsv(table('Ādaži; "novads"'), 'lv');
    expect(
      csv.startsWith('\uFEFFIestāde;Grupa;Reģions;Resors;Vieta;Indekss;Līmenis;COM Saziņa;COM līmenis;'),
    ).toBe(true);
    const [, line] = parse(csv, { bom: true, delimiter: ';' }) as string[][];
    expect([line?.[0], ...(line ?? []).slice(4, 11)]).toEqual([
      'Ādaži; "novads"',
      '1',
      '60,7',
      '3',
      '70,0',
      '3',
      '',
      '',
    ]);
  });

  it('writes commas and decimal points in English', () => {
    const [header, line] = parse(resultsCsv(table('Ādaži'), 'en'), { bom: true }) as string[][];
    expect(header?.slice(0, 8)).toEqual([
      'Institution',
      'Group',
      'Region',
      'Domain',
      'Rank',
      'Index',
      'Level',
      'COM Communication',
    ]);
    expect(line?.[5]).toBe('60.7');
  });

  it('lets no cell be taken for a formula', () => {
    const evil = ['=HYPERLINK("http://x.test")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'];
    const rows = parse(resultsCsv(table(...evil), 'en'), { bom: true }) as string[][];
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
  });
});
