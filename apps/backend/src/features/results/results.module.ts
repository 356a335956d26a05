import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswersModule } from '../answers/answers.module';
import { Round } from '../rounds/round.entity';
import { AnswersExportService } from './answers-export.service';
import { ComputationsService } from './computations.service';
import { ComputeJobs } from './compute.jobs';
import { LostComputations } from './lost-computations';
import { Result } from './result.entity';
import { ResultSet } from './result-set.entity';
import { ResultViews } from './result-views';
import { ResultsController } from './results.controller';
import { ResultsService } from './results.service';

@Module({
  imports: [AnswersModule, TypeOrmModule.forFeature([ResultSet, Result, Round])],
  controllers: [ResultsController],
  providers: [
    ComputationsService,
    ComputeJobs,
    LostComputations,
    ResultsService,
    ResultViews,
    AnswersExportService,
  ],
  exports: [ComputationsService, ComputeJobs, ResultViews],
})
export class ResultsModule {}
