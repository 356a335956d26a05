import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module';
import { InvitationsModule } from '../invitations/invitations.module';
import { Contact } from './contact.entity';
import { Credential } from './credential.entity';
import { CredentialsController } from './credentials.controller';
import { CredentialsService } from './credentials.service';

@Module({
  imports: [AccountsModule, InvitationsModule, TypeOrmModule.forFeature([Credential, Contact])],
  controllers: [CredentialsController],
  providers: [CredentialsService],
})
export class CredentialsModule {}
