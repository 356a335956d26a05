import { oneLine } from './one-line';
import { redactLinks } from './redact-links';

describe('oneLine', () => {
  it('leaves nothing that could begin another header or line', () => {
    expect(oneLine('Kārta\r\nBcc: all@example.test\u2028x\u0000y\tz')).toBe(
      'Kārta Bcc: all@example.test x y z',
    );
    expect(oneLine('  Ādažu novads  ')).toBe('Ādažu novads');
  });
});

describe('redactLinks', () => {
  it('takes out every invitation link and nothing else', () => {
    const text =
      'a https://x.test/uzaicinajums#tok-en_1\nb http://localhost:8080/admin/uzaicinajums#t2 c https://x.test/';
    expect(redactLinks(text, '[$&]')).toBe('a [$&]\nb [$&] c https://x.test/');
  });
});
