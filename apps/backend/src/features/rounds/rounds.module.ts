import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Institution } from '../institutions/institution.entity';
import { MethodologyVersion } from '../methodologies/methodology-version.entity';
import { ParticipantsService } from './participants.service';
import { Participation } from './participation.entity';
import { PastRoundsService } from './past-rounds.service';
import { Round } from './round.entity';
import { RoundsController } from './rounds.controller';
import { RoundsService } from './rounds.service';

@Module({
  imports: [TypeOrmModule.forFeature([Round, Participation, MethodologyVersion, Institution])],
  controllers: [RoundsController],
  providers: [RoundsService, ParticipantsService, PastRoundsService],
})
export class RoundsModule {}
