import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ResultSet } from '../results/result-set.entity';
import { Round } from '../rounds/round.entity';
import { Publication } from './publication.entity';
import { PublicationController } from './publication.controller';
import { PublicationService } from './publication.service';

@Module({
  imports: [TypeOrmModule.forFeature([Publication, ResultSet, Round])],
  controllers: [PublicationController],
  providers: [PublicationService],
})
export class PublicationModule {}
