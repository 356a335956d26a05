import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A warning that the submitting person saw, and why the answers stand nevertheless. */
export interface Acknowledged {
  key: string;
  reason: string;
}

/** An immutable snapshot of a participation's answers. */
@Entity('submission')
export class Submission {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'participation_id' }) participationId!: string;
  /** Counts from 1 within the participation. */
  @Column('int') number!: number;
  /** Canonical JSON of all answers by question id, kept as its bytes. */
  @Column('text') snapshot!: string;
  /** SHA-256 of the snapshot: the receipt. */
  @Column('text') hash!: string;
  @Column('int') answers!: number;
  @Column('jsonb', { default: [] }) acknowledged!: Acknowledged[];
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid', { name: 'by_account' }) byAccount!: string;
}
