import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import type { Config } from './config/config';
import { ConfigModule } from './config/config.module';
import { DatabaseModule } from './database/database.module';
import { AccountsModule } from './features/accounts/accounts.module';
import { AnswersModule } from './features/answers/answers.module';
import { CredentialsModule } from './features/credentials/credentials.module';
import { FilesModule } from './features/files/files.module';
import { HealthModule } from './features/health/health.module';
import { InstitutionsModule } from './features/institutions/institutions.module';
import { InvitationsModule } from './features/invitations/invitations.module';
import { MailModule } from './features/mail/mail.module';
import { MethodologiesModule } from './features/methodologies/methodologies.module';
import { PublicModule } from './features/public/public.module';
import { PublicationModule } from './features/publication/publication.module';
import { ResultsModule } from './features/results/results.module';
import { RoundsModule } from './features/rounds/rounds.module';
import { SessionsModule } from './features/sessions/sessions.module';
import { TenantsModule } from './features/tenants/tenants.module';
import { loggerModule } from './http/logger';
import { ProblemFilter } from './http/problem.filter';
import { RespondInterceptor } from './http/respond.interceptor';
import { JobsModule } from './jobs/jobs.module';

/** Every feature, one line each. Both processes are this one graph. */

const features = [
  HealthModule,
  SessionsModule,
  AccountsModule,
  InstitutionsModule,
  MethodologiesModule,
  RoundsModule,
  AnswersModule,
  FilesModule,
  MailModule,
  InvitationsModule,
  CredentialsModule,
  PublicModule,
  PublicationModule,
  ResultsModule,
  TenantsModule,
];

@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        loggerModule(config),
        ThrottlerModule.forRoot([{ limit: 20, ttl: 15 * 60_000 }]),
        DatabaseModule,
        JobsModule,
        ...features,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: RespondInterceptor },
      ],
    };
  }
}
