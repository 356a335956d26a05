import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Dispatcher } from './dispatcher';
import { Handlers } from './handlers';
import { JobOutbox } from './job-outbox';
import { LostJobs } from './lost-jobs';
import { JobRunner } from './runner';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [JobOutbox, Handlers, Dispatcher, LostJobs, JobRunner],
  exports: [JobOutbox, LostJobs, JobRunner],
})
export class JobsModule {}
