import type { InstitutionKind, RoundState, Title } from '@briedums/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('round')
export class Round {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('jsonb') title!: Title;
  @Column('int') year!: number;
  @Column('text') kind!: InstitutionKind;
  @Column('text', { default: 'draft' }) state!: RoundState;
  /** `imported`: a past round of which only section scores are known. */
  @Column('text', { default: 'survey' }) origin!: 'survey' | 'imported';
  @Column('boolean', { default: false }) trial!: boolean;
  @Column('boolean', { default: false }) demo!: boolean;
  @Column('uuid', { name: 'methodology_version_id' }) methodologyVersionId!: string;
  @Column('timestamptz', { name: 'opens_at', nullable: true }) opensAt!: Date | null;
  @Column('timestamptz', { name: 'closes_at', nullable: true }) closesAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
