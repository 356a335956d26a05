import { mailAddress } from './letter-actions';

describe('a letter to be sent by other means', () => {
  it('keeps its subject, its lines and the secret of its link', () => {
    const address = mailAddress({
      to: 'a+b@piemers.test',
      subject: 'Uzaicinājums & anketa',
      text: 'Labdien!\nhttps://x.example/uzaicinajums#s?1&2',
    });
    const url = new URL(address);
    expect(decodeURIComponent(url.pathname)).toBe('a+b@piemers.test');
    expect([...url.searchParams]).toEqual([
      ['subject', 'Uzaicinājums & anketa'],
      ['body', 'Labdien!\r\nhttps://x.example/uzaicinajums#s?1&2'],
    ]);
    expect(url.hash).toBe('');
  });
});
