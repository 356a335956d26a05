import { fileNameOf } from './file-name';

describe('the name of a file', () => {
  it('is made of words that every system can keep', () => {
    expect(fileNameOf('e-indekss-2026', 'Ķeguma novads / "A"', 'sadaļas')).toBe(
      'e-indekss-2026-keguma-novads-a-sadalas',
    );
  });

  it('leaves out what has no such words', () => {
    expect(fileNameOf('日本', '', 'sadalas')).toBe('sadalas');
  });
});
