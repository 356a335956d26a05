import { slugSchema } from '../api/common';
import { freeSlug, slugOf } from './slug';

describe('slugOf', () => {
  it('writes a Latvian title without diacritics, with its year', () => {
    expect(slugOf('E-indekss pašvaldībām', 2026)).toBe('e-indekss-pasvaldibam-2026');
  });

  it('says the year once', () => {
    expect(slugOf('E-indekss 2026', 2026)).toBe('e-indekss-2026');
    expect(slugOf('2025. gada dati, 2026', 2026)).toBe('2025-gada-dati-2026');
  });

  it('always is a valid short name with room for a number', () => {
    for (const title of ['', '日本語', '!!!', 'a'.repeat(300), 'ļoti garš nosaukums '.repeat(20), '--x--']) {
      expect(slugSchema.safeParse(`${slugOf(title, 2026)}-99`).success).toBe(true);
    }
  });
});

describe('freeSlug', () => {
  it('numbers what is taken', () => {
    expect(freeSlug('a-2026', [])).toBe('a-2026');
    expect(freeSlug('a-2026', ['a-2026', 'a-2026-2', 'a-2026-4'])).toBe('a-2026-3');
  });
});
