/**
 * Puts a tenant table behind row-level security: forced also on its owner, one equality on the tenant that the
 * transaction declares, and only the named rights for the application's role.
 */
export const secure = (table: string, rights: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY tenant ON ${table}
    USING (tenant_id = (SELECT app_tenant()))
    WITH CHECK (tenant_id = (SELECT app_tenant()));
  ${grant(rights, table)}
`;

/** The application's role is named by the migration's connection (`briedums.app_role`), so it may be called anything. */
export const grant = (rights: string, on: string): string => `
  DO $$ BEGIN EXECUTE format('GRANT ${rights} ON ${on} TO %I', current_setting('briedums.app_role')); END $$;
`;

/**
 * A function that runs with its owner's rights, for the few look-ups that come before a tenant is known. Its search
 * path is pinned and only the application's role may call it.
 */
export const definer = (signature: string, returns: string, body: string): string => `
  CREATE FUNCTION ${signature} RETURNS ${returns}
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $f$ ${body} $f$;
  REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
  ${grant('EXECUTE', `FUNCTION ${signature}`)}
`;

/** Lets the owner's look-up functions read a table for all tenants; the application's role gains nothing by it. */
export const ownerReads = (table: string): string =>
  `CREATE POLICY owner_reads ON ${table} FOR SELECT TO CURRENT_USER USING (true);`;
