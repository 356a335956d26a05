import { DataSource, type DataSourceOptions } from 'typeorm';
import { Connection } from './connection';
import { migrations } from './migrations';

/** How the application reaches PostgreSQL; entities are added by the features' modules. */
export const appDataSourceOptions = (url: string, pool: number): DataSourceOptions => ({
  type: 'postgres',
  url,
  synchronize: false,
  applicationName: 'briedums',
  extra: {
    max: pool,
    Client: Connection,
    options: '-c timezone=UTC -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000',
  },
});

/** The owner's connection, for migrations alone. `appRole` is granted what each migration names. */
export const ownerDataSource = (url: string, appRole: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migration',
    applicationName: 'briedums-migrations',
    extra: { max: 1, options: `-c briedums.app_role=${appRole} -c timezone=UTC` },
  });

/** The role a connection address signs in as. */
export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);
