import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which computation of a round is shown to everyone; there is none while nothing is published. */
@Entity('publication')
export class Publication {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'result_set_id' }) resultSetId!: string;
  @Column('timestamptz', { name: 'published_at', default: () => 'now()' }) publishedAt!: Date;
  @Column('uuid', { name: 'published_by' }) publishedBy!: string;
}
