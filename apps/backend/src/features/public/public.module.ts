import { Module } from '@nestjs/common';
import { ResultsModule } from '../results/results.module';
import { KeptAnswers } from './kept-answers';
import { PublicController } from './public.controller';
import { PublicService } from './public.service';

@Module({
  imports: [ResultsModule],
  controllers: [PublicController],
  providers: [PublicService, { provide: KeptAnswers, useFactory: () => new KeptAnswers() }],
})
export class PublicModule {}
