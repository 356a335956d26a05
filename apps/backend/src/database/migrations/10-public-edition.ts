import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './helpers';

/**
 * Says in one question what the public pages of a tenant are made of at this moment. It runs with the caller's rights: the
 * tenant is declared first, for this statement alone, and row-level security decides on everything else.
 */
export class PublicEdition1790000000010 implements MigrationInterface {
  name = 'PublicEdition1790000000010';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- xmin names the transaction that wrote a row: with the ids it changes with every change, withdrawal and new publication,
      -- whoever made it, and needs no counter on which writers would wait for one another. What is not read here never
      -- changes while it is published: results, participations with a result, and published methodology versions.
      CREATE FUNCTION public_edition(tenant_slug text, round_slug text)
        RETURNS TABLE (id uuid, slug text, name jsonb, accent text, published boolean, edition text)
        LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = public, pg_temp AS $f$
      #variable_conflict use_column
      DECLARE t record;
      BEGIN
        SELECT * INTO t FROM tenant_by_slug(tenant_slug);
        IF NOT FOUND THEN RETURN; END IF;
        PERFORM set_config('app.tenant', t.id::text, true);
        RETURN QUERY SELECT t.id, t.slug, t.name, t.accent,
          EXISTS (SELECT FROM publication u JOIN round r ON r.tenant_id = u.tenant_id AND r.id = u.round_id
            WHERE u.tenant_id = t.id AND r.slug = round_slug),
          md5(jsonb_build_array(
            (SELECT x.xmin FROM tenant x WHERE x.id = t.id)::text,
            (SELECT string_agg(u.round_id || ' ' || u.xmin || ' ' || s.xmin, ',' ORDER BY u.round_id)
              FROM publication u JOIN result_set s ON s.tenant_id = u.tenant_id AND s.id = u.result_set_id
              WHERE u.tenant_id = t.id),
            (SELECT string_agg(r.id || ' ' || r.xmin, ',' ORDER BY r.id) FROM round r WHERE r.tenant_id = t.id),
            (SELECT string_agg(i.id || ' ' || i.xmin, ',' ORDER BY i.id) FROM institution i WHERE i.tenant_id = t.id)
          )::text);
      END $f$;
      REVOKE ALL ON FUNCTION public_edition(text, text) FROM PUBLIC;
      ${grant('EXECUTE', 'FUNCTION public_edition(text, text)')}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP FUNCTION public_edition(text, text)');
  }
}
