import { compile, type Engine, methodologySchema } from '@briedums/methodology';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { found } from '../../http/problem';

/** A published version as a round names it. */
export interface VersionOf {
  tenantId: string;
  methodologyVersionId: string;
  methodologyHash: string;
}

const MOST = 8;

/** Compiled methodology versions of this process, by content hash; the one not used for longest makes room. */
@Injectable()
export class Engines {
  private readonly kept = new Map<string, Engine>();

  async of(em: EntityManager, version: VersionOf): Promise<Engine> {
    const known = this.kept.get(version.methodologyHash);
    if (known) return this.keep(known);
    const [row] = (await em.query(
      'SELECT document FROM methodology_version WHERE tenant_id = $1 AND id = $2',
      [version.tenantId, version.methodologyVersionId],
    )) as { document: unknown }[];
    const engine = compile(methodologySchema.parse(found(row).document));
    if (engine.hash !== version.methodologyHash)
      throw new Error(`methodology version ${version.methodologyVersionId} is not what its hash says`);
    return this.keep(engine);
  }

  private keep(engine: Engine): Engine {
    this.kept.delete(engine.hash);
    this.kept.set(engine.hash, engine);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST && oldest) this.kept.delete(oldest);
    return engine;
  }
}
