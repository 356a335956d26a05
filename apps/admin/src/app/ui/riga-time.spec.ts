import { fromRigaField, toRigaCell, toRigaField } from './riga-time';

describe('the field for date and time', () => {
  it('shows a moment in the time of Latvia, in winter and in summer', () => {
    expect(toRigaField('2026-12-01T21:59:00Z')).toBe('2026-12-01T23:59');
    expect(toRigaField('2026-07-01T21:00:00Z')).toBe('2026-07-02T00:00');
  });

  it('means the time of Latvia, in winter and in summer', () => {
    expect(fromRigaField('2026-12-01T23:59')).toBe('2026-12-01T21:59:00.000Z');
    expect(fromRigaField('2026-07-02T00:00')).toBe('2026-07-01T21:00:00.000Z');
  });

  it('is right in the hours around a change of time', () => {
    expect(fromRigaField('2026-03-29T02:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(fromRigaField('2026-03-29T04:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('gives nothing for a field that is empty or half typed', () => {
    expect(fromRigaField('')).toBeNull();
    expect(fromRigaField('2026-12')).toBeNull();
    expect(toRigaField(null)).toBe('');
  });
});

describe('a moment in a file', () => {
  it('is in the time of Latvia, and nothing where there is none', () => {
    expect(toRigaCell('2026-12-01T21:59:00Z')).toBe('2026-12-01 23:59');
    expect(toRigaCell(null)).toBeNull();
  });
});
