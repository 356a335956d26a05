import { strengthOf } from './password-strength';

describe('strength of a password', () => {
  const of = (password: string) => strengthOf(password, ['Ilze Liepa', 'ilze.liepa@novads.lv']);

  it('calls nothing empty and eleven characters too short', () => {
    expect(of('')).toBe('empty');
    expect(of('ābeļdārzs11')).toBe('short');
  });

  it('calls weak what can be guessed: own names, rows of keys, few letters', () => {
    expect(of('liepa-un-ozols-2026')).toBe('weak');
    expect(of('qwertyuiop-12')).toBe('weak');
    expect(of('aaaabbbbaaaabbbb')).toBe('weak');
  });

  it('calls a long phrase good and a shorter one fair', () => {
    expect(of('zila jūra pavasarī un vējš')).toBe('good');
    expect(of('zila jūra 26!')).toBe('fair');
  });
});
