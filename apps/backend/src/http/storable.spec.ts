import { unstorableAt } from './storable';

describe('unstorableAt', () => {
  it('finds nothing in what people write, in any script', () => {
    for (const value of ['Ādaži', '🧾 日本語', '\n\t', '', null, 1, true, { ā: ['x', { y: null }] }])
      expect(unstorableAt(value, 'body')).toBeNull();
  });

  it('finds zero characters and broken pairs wherever they are, in keys too', () => {
    expect(unstorableAt({ title: { lv: 'x', en: 'a\0b' } }, 'body')).toBe('body.title.en');
    expect(unstorableAt([['x'], ['\ud83e']], 'body')).toBe('body.1.0');
    expect(unstorableAt({ a: { 'b\0': 1 } }, 'body')).toBe('body.a');
    expect(unstorableAt('\udfffx', 'body')).toBe('body');
  });
});
