import { api, type InputOf, type InstitutionView, type ResponseOf } from '@briedums/domain';
import { Controller } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { InstitutionsService } from './institutions.service';

const e = api.institutions;

@Controller()
export class InstitutionsController {
  constructor(private readonly institutions: InstitutionsService) {}

  @Route(e.list)
  list(@Me() actor: Actor, @Input(e.list) { query }: InputOf<typeof e.list>): Promise<InstitutionView[]> {
    return this.institutions.list(actor, query);
  }

  @Route(e.create)
  create(@Me() actor: Actor, @Input(e.create) { body }: InputOf<typeof e.create>): Promise<InstitutionView> {
    return this.institutions.create(actor, body);
  }

  @Route(e.import)
  import(
    @Me() actor: Actor,
    @Input(e.import) { body }: InputOf<typeof e.import>,
  ): Promise<ResponseOf<typeof e.import>> {
    return this.institutions.import(actor, body.csv);
  }

  @Route(e.get)
  get(
    @Me() actor: Actor,
    @Input(e.get) { params }: InputOf<typeof e.get>,
  ): Promise<ResponseOf<typeof e.get>> {
    return this.institutions.get(actor, params.id);
  }

  @Route(e.update)
  update(
    @Me() actor: Actor,
    @Input(e.update) { params, body }: InputOf<typeof e.update>,
  ): Promise<InstitutionView> {
    return this.institutions.update(actor, params.id, body);
  }

  @Route(e.remove)
  remove(@Me() actor: Actor, @Input(e.remove) { params }: InputOf<typeof e.remove>): Promise<{ ok: true }> {
    return this.institutions.remove(actor, params.id);
  }
}
