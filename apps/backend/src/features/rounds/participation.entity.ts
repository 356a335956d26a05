import type { ParticipationState, SectionProgress } from '@briedums/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An institution in a round. */
@Entity('participation')
export class Participation {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'institution_id' }) institutionId!: string;
  @Column('text', { default: 'notStarted' }) state!: ParticipationState;
  /** As of the last change of an answer, so that lists need no engine. */
  @Column('jsonb', { default: [] }) progress!: SectionProgress[];
  @Column('timestamptz', { name: 'last_activity_at', nullable: true }) lastActivityAt!: Date | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
}
