import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Whether the role, or one that it may become, passes row-level security or owns a table and could take it off. */
const IS_FREE = `
  SELECT EXISTS (SELECT FROM pg_roles WHERE (rolsuper OR rolbypassrls) AND pg_has_role(oid, 'MEMBER'))
    OR EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      AND pg_has_role(relowner, 'MEMBER')) AS free`;

/** Tenants are kept apart by the database: a process whose role that does not bind never starts. */
@Injectable()
export class BoundRole implements OnModuleInit {
  constructor(private readonly source: DataSource) {}

  async onModuleInit(): Promise<void> {
    const [row] = (await this.source.query(IS_FREE)) as { free: boolean }[];
    if (row?.free)
      throw new Error(
        'The configuration is not valid: DATABASE_APP_URL names a role that row-level security does not bind ' +
          '(a superuser, one with BYPASSRLS, or an owner of tables). Give the application a role of its own.',
      );
  }
}
