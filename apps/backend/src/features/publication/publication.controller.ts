import { api, type InputOf } from '@briedums/domain';
import { Controller } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { PublicationService } from './publication.service';

const e = api.results;

@Controller()
export class PublicationController {
  constructor(private readonly publication: PublicationService) {}

  @Route(e.publish)
  publish(
    @Me() actor: Actor,
    @Input(e.publish) { params, body }: InputOf<typeof e.publish>,
  ): Promise<{ ok: true }> {
    return this.publication.publish(actor, params.id, body.resultSetId);
  }

  @Route(e.withdraw)
  withdraw(
    @Me() actor: Actor,
    @Input(e.withdraw) { params }: InputOf<typeof e.withdraw>,
  ): Promise<{ ok: true }> {
    return this.publication.withdraw(actor, params.id);
  }
}
