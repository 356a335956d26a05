import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Answer, AnswerRevision } from './answer.entity';
import { AnswersController } from './answers.controller';
import { AnswersService } from './answers.service';
import { Engines } from './engines';
import { QuestionnaireService } from './questionnaire.service';
import { Submission } from './submission.entity';
import { SubmissionsService } from './submissions.service';

@Module({
  imports: [TypeOrmModule.forFeature([Answer, AnswerRevision, Submission])],
  controllers: [AnswersController],
  providers: [AnswersService, QuestionnaireService, SubmissionsService, Engines],
  exports: [Engines],
})
export class AnswersModule {}
