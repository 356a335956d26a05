import { type Methodology, methodologySchema } from '@briedums/methodology';
import type { EntityManager } from 'typeorm';
import { found, refused } from '../../http/problem';
import { MethodologyVersion } from '../methodologies/methodology-version.entity';

/** A version that a round may be made of. Throws 404 for an unknown one, 422 `versionNotPublished` for a draft. */
export const publishedVersion = async (
  em: EntityManager,
  tenantId: string,
  id: string,
): Promise<MethodologyVersion & { hash: string }> => {
  const version = found(await em.findOneBy(MethodologyVersion, { tenantId, id }));
  if (version.state !== 'published' || version.hash === null) throw refused('versionNotPublished');
  return Object.assign(version, { hash: version.hash });
};

/** Its document, typed; publication has checked it. */
export const methodologyOf = (version: MethodologyVersion): Methodology =>
  methodologySchema.parse(version.document);
