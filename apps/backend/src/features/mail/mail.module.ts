import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Letters } from './letters.service';
import { Mail } from './mail.entity';
import { MailJobs } from './mail.jobs';
import { Mailer } from './mailer';
import { OutboxController } from './outbox.controller';
import { OutboxService } from './outbox.service';

@Module({
  imports: [TypeOrmModule.forFeature([Mail])],
  controllers: [OutboxController],
  providers: [Letters, Mailer, MailJobs, OutboxService],
  exports: [Letters],
})
export class MailModule {}
