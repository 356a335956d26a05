import { api, type InputOf, type ParticipationRow, type ResponseOf, type RoundView } from '@briedums/domain';
import { Controller } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { ParticipantsService } from './participants.service';
import { PastRoundsService } from './past-rounds.service';
import { RoundsService } from './rounds.service';

const e = api.rounds;

@Controller()
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly participants: ParticipantsService,
    private readonly past: PastRoundsService,
  ) {}

  @Route(e.list)
  list(@Me() actor: Actor): Promise<RoundView[]> {
    return this.rounds.list(actor);
  }

  @Route(e.create)
  create(@Me() actor: Actor, @Input(e.create) { body }: InputOf<typeof e.create>): Promise<RoundView> {
    return this.rounds.create(actor, body);
  }

  @Route(e.import)
  import(
    @Me() actor: Actor,
    @Input(e.import) { body }: InputOf<typeof e.import>,
  ): Promise<ResponseOf<typeof e.import>> {
    return this.past.import(actor, body);
  }

  @Route(e.get)
  get(@Me() actor: Actor, @Input(e.get) { params }: InputOf<typeof e.get>): Promise<RoundView> {
    return this.rounds.get(actor, params.id);
  }

  @Route(e.update)
  update(
    @Me() actor: Actor,
    @Input(e.update) { params, body }: InputOf<typeof e.update>,
  ): Promise<RoundView> {
    return this.rounds.update(actor, params.id, body);
  }

  @Route(e.open)
  open(@Me() actor: Actor, @Input(e.open) { params }: InputOf<typeof e.open>): Promise<RoundView> {
    return this.rounds.open(actor, params.id);
  }

  @Route(e.close)
  close(@Me() actor: Actor, @Input(e.close) { params }: InputOf<typeof e.close>): Promise<RoundView> {
    return this.rounds.close(actor, params.id);
  }

  @Route(e.remove)
  remove(@Me() actor: Actor, @Input(e.remove) { params }: InputOf<typeof e.remove>): Promise<{ ok: true }> {
    return this.rounds.remove(actor, params.id);
  }

  @Route(e.participations)
  participations(
    @Me() actor: Actor,
    @Input(e.participations) { params }: InputOf<typeof e.participations>,
  ): Promise<ParticipationRow[]> {
    return this.participants.list(actor, params.id);
  }

  @Route(e.addParticipants)
  addParticipants(
    @Me() actor: Actor,
    @Input(e.addParticipants) { params, body }: InputOf<typeof e.addParticipants>,
  ): Promise<ResponseOf<typeof e.addParticipants>> {
    return this.participants.add(actor, params.id, body.institutionIds);
  }

  @Route(e.removeParticipant)
  removeParticipant(
    @Me() actor: Actor,
    @Input(e.removeParticipant) { params }: InputOf<typeof e.removeParticipant>,
  ): Promise<{ ok: true }> {
    return this.participants.remove(actor, params.id, params.participationId);
  }
}
