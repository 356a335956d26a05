import type { MailView } from '@briedums/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mail')
export class Mail {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') recipient!: string;
  @Column('text') subject!: string;
  @Column('text') body!: string;
  /** `outbox`: no mail server is set up, an administrator reads it here. */
  @Column('text') state!: MailView['state'];
  @Column('text', { nullable: true }) error!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
}
