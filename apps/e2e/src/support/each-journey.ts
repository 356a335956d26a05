import { closeBrowser, takeFaults } from './browser';
import { closeDatabase } from './rows';

jest.setTimeout(120_000);

// A page that threw, or that the security policy stopped, is broken even where the journey went on.
afterEach(() => expect(takeFaults()).toEqual([]));

afterAll(async () => {
  await closeBrowser();
  await closeDatabase();
});
