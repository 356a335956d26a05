import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Dispatcher } from './dispatcher';
import { Handlers } from './handlers';
import { JobOutbox } from './job-outbox';
import { JobRunner } from './runner';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [JobOutbox, Handlers, Dispatcher, JobRunner],
  exports: [JobOutbox, JobRunner],
})
export class JobsModule {}
