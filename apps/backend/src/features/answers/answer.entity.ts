import type { Answer as AnswerContent, Source } from '@briedums/methodology';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The current answer of one question in a participation. */
@Entity('answer')
export class Answer {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'participation_id' }) participationId!: string;
  @PrimaryColumn('text', { name: 'question_id' }) questionId!: string;
  /** Null after it was cleared. */
  @Column('jsonb', { nullable: true }) answer!: AnswerContent | null;
  @Column('text', { nullable: true }) comment!: string | null;
  /** Counts from 1; the one that a caller must have seen to change it. */
  @Column('int') revision!: number;
  @Column('text') source!: Source;
  @Column('uuid', { name: 'by_account' }) byAccount!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
}

/** Every revision that ever was, the current one too; the application cannot change or remove one. */
@Entity('answer_revision')
export class AnswerRevision {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'participation_id' }) participationId!: string;
  @PrimaryColumn('text', { name: 'question_id' }) questionId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('jsonb', { nullable: true }) answer!: AnswerContent | null;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('text') source!: Source;
  @Column('uuid', { name: 'by_account' }) byAccount!: string;
  @Column('timestamptz') at!: Date;
}
