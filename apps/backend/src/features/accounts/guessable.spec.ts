import { isGuessable } from './guessable';

const EMAIL = 'ilze.berzina@ministrija.test';

describe('isGuessable', () => {
  it.each([
    'passwordpassword',
    'Password2026!!',
    'Parole123456',
    'P-A-R-O-L-E-2-0-2-6',
    '123456789012',
    '1234567890123',
    '20261129201611',
    'qwerty123456',
    'qwertyuiop12',
    '1q2w3e4r5t6y',
    '1qaz2wsx3edc',
    'poiuytrewq99',
    'abcdefghijkl',
    'administrator1',
    'Latvija2026!',
    'aaaaaaaaaaaaa',
    'abababababab',
    'lalalalalala',
    'ilze.berzina@ministrija.test',
    'Berzina-2026-Ilze',
    'test.password.login',
    'ＰＡＳＳＷＯＲＤ１２３４',
  ])('is true for %s', (password) => {
    expect(isGuessable(password, EMAIL)).toBe(true);
  });

  it.each([
    'four calm test horses',
    'Briedums-demo-2026',
    'a quite different phrase',
    'zaļais gliemezis skrien',
    'x7Kq!w2Vb9Zt',
    'parole par zaļo kalnu',
    'ilze dzied mežā klusi',
    'пять спокойных лошадей',
    '五匹の静かな馬が走っている',
  ])('is false for %s', (password) => {
    expect(isGuessable(password, EMAIL)).toBe(false);
  });
});
