import type { ProfileSection } from '@briedums/web';
import { extremesOf } from './section-rows';

const section = (code: string, decimal: string | null) => ({ code, decimal }) as ProfileSection;
const codes = (...sections: ProfileSection[]) => {
  const found = extremesOf(sections);
  return found && [found.best.code, found.worst.code];
};

describe('the finding of a profile', () => {
  it('is the highest and the lowest score, as numbers', () => {
    expect(codes(section('COM', '9.5'), section('CS', '89.1'), section('OD', '100.0'))).toEqual([
      'OD',
      'COM',
    ]);
  });

  it('leaves out sections without a score', () => {
    expect(codes(section('COM', null), section('CS', '0.0'), section('OD', '20.0'))).toEqual(['OD', 'CS']);
  });

  it('is none where no two scores differ', () => {
    expect(codes(section('COM', '5.0'), section('CS', '5.0'))).toBeNull();
    expect(codes(section('COM', null))).toBeNull();
  });
});
