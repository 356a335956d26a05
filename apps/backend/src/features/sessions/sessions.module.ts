import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from '../accounts/account.entity';
import { FailedSignIns } from './failed-sign-ins';
import { PasswordStrategy } from './password.strategy';
import { Session } from './session.entity';
import { SessionGuard } from './session.guard';
import { SessionStrategy } from './session.strategy';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';

@Module({
  imports: [PassportModule, TypeOrmModule.forFeature([Account, Session])],
  controllers: [SessionsController],
  providers: [
    FailedSignIns,
    SessionsService,
    SessionStrategy,
    PasswordStrategy,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [SessionsService],
})
export class SessionsModule {}
