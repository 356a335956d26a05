import { hashPassword, passwordFits } from './passwords';

describe('passwords', () => {
  it('are kept as argon2id at the cost that OWASP recommends', async () => {
    expect(await hashPassword('four calm test horses')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('fit whatever way their letters are put together, and nothing else fits', async () => {
    const stored = await hashPassword('Ķekavas ābele zied');
    expect(await passwordFits(stored, 'Ķekavas ābele zied'.normalize('NFD'))).toBe(true);
    expect(await passwordFits(stored, 'Ķekavas ābele zied ')).toBe(false);
    expect(await passwordFits(null, 'Ķekavas ābele zied')).toBe(false);
  });
});
