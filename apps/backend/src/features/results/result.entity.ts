import type { ScoreView } from '@briedums/domain';
import type { Recommendation } from '@briedums/methodology';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one computation found for one participation. Never changed, never removed. */
@Entity('result')
export class Result {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'result_set_id' }) resultSetId!: string;
  @PrimaryColumn('uuid', { name: 'participation_id' }) participationId!: string;
  @Column('jsonb', { name: 'index_score', nullable: true }) indexScore!: ScoreView | null;
  /** By section id, every scored section of the methodology; null where it has no score. */
  @Column('jsonb', { name: 'section_scores' }) sectionScores!: Record<string, ScoreView | null>;
  @Column('jsonb', { default: [] }) recommendations!: Recommendation[];
  /** Canonical JSON, kept as its bytes; null for an imported round. */
  @Column('text', { nullable: true }) ledger!: string | null;
  @Column('text', { name: 'ledger_hash', nullable: true }) ledgerHash!: string | null;
}
