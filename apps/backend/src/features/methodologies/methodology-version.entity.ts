import type { InstitutionKind } from '@briedums/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A methodology version; once published, the database itself refuses every change of the row. */
@Entity('methodology_version')
export class MethodologyVersion {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The document's `id`. */
  @Column('text') code!: string;
  @Column('text') version!: string;
  @Column('text', { name: 'institution_kind' }) institutionKind!: InstitutionKind;
  /** As the author wrote it; from publication on with its defaults filled in, so that `hash` is the hash of exactly this. */
  @Column('jsonb') document!: unknown;
  @Column('text', { default: 'draft' }) state!: 'draft' | 'published';
  @Column('text', { nullable: true }) hash!: string | null;
  @Column('int', { default: 0 }) errors!: number;
  @Column('int', { default: 0 }) warnings!: number;
  @Column('boolean', { default: false }) demo!: boolean;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
}
