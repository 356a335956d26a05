import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MethodologiesController } from './methodologies.controller';
import { MethodologiesService } from './methodologies.service';
import { MethodologyVersion } from './methodology-version.entity';

@Module({
  imports: [TypeOrmModule.forFeature([MethodologyVersion])],
  controllers: [MethodologiesController],
  providers: [MethodologiesService],
})
export class MethodologiesModule {}
