import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Letters } from './letters.service';
import { LostLetters } from './lost-letters';
import { Mail } from './mail.entity';
import { MailJobs } from './mail.jobs';
import { Mailer } from './mailer';
import { OutboxController } from './outbox.controller';
import { OutboxService } from './outbox.service';

@Module({
  imports: [TypeOrmModule.forFeature([Mail])],
  controllers: [OutboxController],
  providers: [Letters, Mailer, MailJobs, LostLetters, OutboxService],
  exports: [Letters],
})
export class MailModule {}
