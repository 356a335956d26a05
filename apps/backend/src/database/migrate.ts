import 'reflect-metadata';
import { ownerDataSource } from './data-source';

/** Brings the tables up to date as their owner; returns the names of what ran. */
export const migrate = async (ownerUrl: string, appRole: string): Promise<string[]> => {
  const source = await ownerDataSource(ownerUrl, appRole).initialize();
  try {
    return (await source.runMigrations({ transaction: 'each' })).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
};
