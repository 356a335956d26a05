import type { ComputationState } from '@briedums/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One computation of a round. */
@Entity('result_set')
export class ResultSet {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  /** Counts from 1 within the round. */
  @Column('int') number!: number;
  @Column('text') state!: ComputationState;
  @Column('int', { default: 0 }) done!: number;
  /** All participations of the round, also those that have nothing to compute. */
  @Column('int', { default: 0 }) total!: number;
  @Column('text', { name: 'methodology_hash' }) methodologyHash!: string;
  /** The computation uses what was submitted and rated up to this moment, however long it takes. */
  @Column('timestamptz', { name: 'requested_at', default: () => 'now()' }) requestedAt!: Date;
  @Column('uuid', { name: 'requested_by' }) requestedBy!: string;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('text', { nullable: true }) error!: string | null;
}
