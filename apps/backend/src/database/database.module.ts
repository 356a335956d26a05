import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { BoundRole } from './bound-role';
import { appDataSourceOptions } from './data-source';
import { TenantDb } from './tenant-db';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        ...appDataSourceOptions(config.DATABASE_APP_URL, config.DATABASE_POOL),
        autoLoadEntities: true,
        retryAttempts: 0,
      }),
    }),
  ],
  providers: [BoundRole, TenantDb],
  exports: [TenantDb],
})
export class DatabaseModule {}
