import { dispositionOf } from './disposition';

describe('dispositionOf', () => {
  it('names the file in ASCII and in UTF-8', () => {
    expect(dispositionOf('Pārskats (2026).pdf')).toBe(
      `attachment; filename="Parskats (2026).pdf"; filename*=UTF-8''P%C4%81rskats%20%282026%29.pdf`,
    );
  });

  it('lets nothing of a name end the header or its quotes', () => {
    const value = dispositionOf("a\"; x='1'\r\nSet-Cookie: b;*\\.txt");
    expect(value).toBe(
      `attachment; filename="a__ x__1___Set-Cookie_ b___.txt"; ` +
        `filename*=UTF-8''a%22%3B%20x%3D%271%27%0D%0ASet-Cookie%3A%20b%3B%2A%5C.txt`,
    );
  });
});
