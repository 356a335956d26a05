import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from '../accounts/account.entity';
import { Credential } from '../credentials/credential.entity';
import { MailModule } from '../mail/mail.module';
import { SessionsModule } from '../sessions/sessions.module';
import { InvitationIssuer } from './invitation-issuer';
import { InvitationsController } from './invitations.controller';
import { InvitationsService } from './invitations.service';

@Module({
  imports: [MailModule, SessionsModule, TypeOrmModule.forFeature([Account, Credential])],
  controllers: [InvitationsController],
  providers: [InvitationIssuer, InvitationsService],
  exports: [InvitationIssuer],
})
export class InvitationsModule {}
