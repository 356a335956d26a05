import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { FilesController } from './files.controller';
import { FilesService } from './files.service';

@Module({ imports: [AnswersModule], controllers: [FilesController], providers: [FilesService] })
export class FilesModule {}
