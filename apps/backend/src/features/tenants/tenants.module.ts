import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module';
import { InvitationsModule } from '../invitations/invitations.module';
import { FirstOperator } from './first-operator';
import { TenantsController } from './tenants.controller';
import { TenantsService } from './tenants.service';

@Module({
  imports: [AccountsModule, InvitationsModule],
  controllers: [TenantsController],
  providers: [TenantsService, FirstOperator],
})
export class TenantsModule {}
