import { shared, share } from './shared';
import { System } from './system';

/** A system for one test file alone, which may be hurt; everything in the file goes to it. `stop()` it in afterAll. */
export const useOwnSystem = async (extra: Record<string, string> = {}): Promise<System> => {
  const system = await System.start(extra);
  share({ ...shared(), url: system.url, env: system.env, adminUrl: system.database.adminUrl });
  return system;
};
