import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account that may answer for an institution: made when a credential is accepted, removed when it is revoked. */
@Entity('contact')
export class Contact {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('uuid', { name: 'institution_id' }) institutionId!: string;
  @Column('timestamptz', { default: () => 'now()' }) since!: Date;
}
