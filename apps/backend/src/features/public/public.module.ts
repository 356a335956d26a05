import { Module } from '@nestjs/common';
import { ResultsModule } from '../results/results.module';
import { PublicController } from './public.controller';
import { PublicService } from './public.service';

@Module({ imports: [ResultsModule], controllers: [PublicController], providers: [PublicService] })
export class PublicModule {}
