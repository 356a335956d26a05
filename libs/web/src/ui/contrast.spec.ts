import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { darkAccent, isReadableAccent } from './accent';
import { contrast, type Hex, luminance } from './contrast';

const css = readFileSync(join(__dirname, '../../styles/_tokens.scss'), 'utf8');

/** The two colours of a token, light and dark. */
function token(name: string): { light: Hex; dark: Hex } {
  const pair = new RegExp(`--bd-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const single = new RegExp(`--bd-${name}: (#[0-9a-f]{6});`).exec(css);
  const [light, dark] = pair ? [pair[1], pair[2]] : [single?.[1], single?.[1]];
  if (!light || !dark) throw new Error(`No colour --bd-${name}`);
  return { light: light as Hex, dark: dark as Hex };
}

const both = (text: string, ground: string) => {
  const [t, g] = [token(text), token(ground)];
  return Math.min(contrast(t.light, g.light), contrast(t.dark, g.dark));
};

describe('the colours', () => {
  it.each(['ink', 'ink-2', 'error', 'warning', 'done', 'info'])('%s can be read on every surface', (text) => {
    for (const ground of ['paper', 'surface', 'surface-2'])
      expect(both(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['error', 'warning', 'done', 'info'])('%s can be read on its tint', (tone) =>
    expect(both(tone, `${tone}-tint`)).toBeGreaterThanOrEqual(4.5),
  );

  it('lines of controls and the focus ring can be seen', () => {
    expect(both('line-strong', 'paper')).toBeGreaterThanOrEqual(3);
    expect(both('focus', 'paper')).toBeGreaterThanOrEqual(3);
    expect(both('level-line', 'paper')).toBeGreaterThanOrEqual(3);
  });

  it('the accent carries its text', () => {
    expect(contrast(token('accent-light').light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('accent-dark').dark, token('paper').dark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('accent-dark').dark, token('on-accent').dark)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([1, 2, 3, 4, 5])('the number stands out on level %i', (level) =>
    expect(both(`on-level-${level}`, `level-${level}`)).toBeGreaterThanOrEqual(4.5),
  );

  it('the ramp goes one way in grey, each step visible', () => {
    const light = [1, 2, 3, 4, 5].map((l) => luminance(token(`level-${l}`).light));
    const dark = [1, 2, 3, 4, 5].map((l) => luminance(token(`level-${l}`).dark));
    for (let i = 1; i < 5; i++) {
      expect((light[i - 1]! + 0.05) / (light[i]! + 0.05)).toBeGreaterThan(1.3);
      expect((dark[i]! + 0.05) / (dark[i - 1]! + 0.05)).toBeGreaterThan(1.3);
    }
  });
});

describe('an accent of a tenant', () => {
  it('is taken when it can be read on white, and lightened for the dark', () => {
    expect(isReadableAccent('#005f73')).toBe(true);
    expect(contrast(darkAccent('#005f73'), '#1c1a19')).toBeGreaterThanOrEqual(7);
  });

  it('is refused when it cannot, or is no colour', () => {
    expect(isReadableAccent('#ffcc00')).toBe(false);
    expect(isReadableAccent('red; background: url(x)')).toBe(false);
  });
});
