import {
  formatDate,
  formatDay,
  formatMoment,
  formatNumber,
  formatPercent,
  formatSize,
  formatStamp,
  formatTime,
} from './formats';
import { relativeAge } from './relative';

const moment = '2026-11-20T22:30:00Z';

describe('formats', () => {
  it('write numbers with the decimal mark of the language', () => {
    expect(formatNumber('lv', '62.9')).toBe('62,9');
    expect(formatNumber('en', '62.9')).toBe('62.9');
    expect(formatNumber('lv', '1049816')).toBe('1\u00a0049\u00a0816');
    expect(formatNumber('lv', 78, 1)).toBe('78,0');
  });

  it('write the sizes of files in the unit that people use', () => {
    const sizes = [0, 1023, 1024, 340 * 1024, 1024 * 1024 - 1, 1_258_291, 10 * 1024 * 1024];
    expect(sizes.map((bytes) => formatSize('lv', bytes).replace('\u00a0', ' '))).toEqual([
      '0 B',
      '1023 B',
      '1 kB',
      '340 kB',
      '1 MB',
      '1,2 MB',
      '10 MB',
    ]);
    expect(formatSize('en', 1_258_291)).toBe('1.2\u00a0MB');
  });

  it('keep every digit of exact decimals', () => {
    expect(formatNumber('lv', '900719925474099.123456789')).toBe(
      '900\u00a0719\u00a0925\u00a0474\u00a0099,123456789',
    );
  });

  it('show a dash for no value, never 0', () => {
    expect([formatNumber('lv', null), formatPercent('en', undefined), formatDate('lv', null)]).toEqual([
      '–',
      '–',
      '–',
    ]);
    expect(formatNumber('lv', '0')).toBe('0');
  });

  it('write percent as each language does', () => {
    expect(formatPercent('lv', 66)).toBe('66\u00a0%');
    expect(formatPercent('en', '66.25', 1)).toBe('66.3%');
  });

  it('write dates out, in the time of Latvia', () => {
    expect(formatDate('lv', moment)).toBe('2026. gada 21. novembris');
    expect(formatDate('en', moment)).toBe('21 November 2026');
    expect(formatTime('lv', moment)).toBe('00:30');
    expect(formatMoment('lv', moment)).toBe('2026. gada 21. novembris, 00:30');
    expect(formatDay('lv', moment)).toMatch(/^21\.11\.2026\.?$/);
    expect(formatStamp('lv', moment)).toMatch(/^21\.11\.2026\.? 00:30$/);
    expect(formatStamp('en', null)).toBe('–');
  });
});

describe('how long ago', () => {
  const now = Date.parse(moment);
  const ago = (minutes: number) => relativeAge(new Date(now - minutes * 60_000).toISOString(), now);

  it('counts whole minutes, hours and days', () => {
    expect(ago(0)).toEqual({ unit: 'now', count: 0 });
    expect(ago(59)).toEqual({ unit: 'minutes', count: 59 });
    expect(ago(125)).toEqual({ unit: 'hours', count: 2 });
    expect(ago(3 * 24 * 60 + 5)).toEqual({ unit: 'days', count: 3 });
  });

  it('gives up after a month, where the date says more', () => expect(ago(40 * 24 * 60)).toBeNull());
});
