import type { InstitutionKind } from '@briedums/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('institution')
export class Institution {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: InstitutionKind;
  @Column('text', { name: 'registration_number', nullable: true }) registrationNumber!: string | null;
  /** Type within the kind, such as valstspilsēta or ministry. */
  @Column('text', { name: 'group_name', nullable: true }) group!: string | null;
  @Column('text', { nullable: true }) region!: string | null;
  /** The ministry's domain (resors) of a state institution. */
  @Column('text', { nullable: true }) domain!: string | null;
  @Column('text', { name: 'contact_email', nullable: true }) contactEmail!: string | null;
  @Column('boolean', { default: false }) demo!: boolean;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
