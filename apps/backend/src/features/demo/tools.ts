import type { INestApplicationContext } from '@nestjs/common';
import { TenantDb } from '../../database/tenant-db';
import { Engines } from '../answers/engines';
import { CredentialsService } from '../credentials/credentials.service';
import { InstitutionsService } from '../institutions/institutions.service';
import { MethodologiesService } from '../methodologies/methodologies.service';
import { PublicationService } from '../publication/publication.service';
import { ComputationsService } from '../results/computations.service';
import { ComputeJobs } from '../results/compute.jobs';
import { ParticipantsService } from '../rounds/participants.service';
import { PastRoundsService } from '../rounds/past-rounds.service';
import { RoundsService } from '../rounds/rounds.service';

/** The services that the demonstration is made with: the same that the portals use. */
export interface Tools {
  db: TenantDb;
  engines: Engines;
  institutions: InstitutionsService;
  methodologies: MethodologiesService;
  rounds: RoundsService;
  pastRounds: PastRoundsService;
  participants: ParticipantsService;
  credentials: CredentialsService;
  computations: ComputationsService;
  computeJobs: ComputeJobs;
  publication: PublicationService;
}

export const toolsOf = (app: INestApplicationContext): Tools => ({
  db: app.get(TenantDb, { strict: false }),
  engines: app.get(Engines, { strict: false }),
  institutions: app.get(InstitutionsService, { strict: false }),
  methodologies: app.get(MethodologiesService, { strict: false }),
  rounds: app.get(RoundsService, { strict: false }),
  pastRounds: app.get(PastRoundsService, { strict: false }),
  participants: app.get(ParticipantsService, { strict: false }),
  credentials: app.get(CredentialsService, { strict: false }),
  computations: app.get(ComputationsService, { strict: false }),
  computeJobs: app.get(ComputeJobs, { strict: false }),
  publication: app.get(PublicationService, { strict: false }),
});
