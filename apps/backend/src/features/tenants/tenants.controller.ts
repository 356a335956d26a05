import { api, type InputOf, type ResponseOf, type TenantView } from '@briedums/domain';
import { Controller } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { TenantsService } from './tenants.service';

const e = api.tenants;

@Controller()
export class TenantsController {
  constructor(private readonly tenants: TenantsService) {}

  @Route(e.list)
  list(@Me() actor: Actor): Promise<TenantView[]> {
    return this.tenants.list(actor);
  }

  @Route(e.open)
  open(
    @Me() actor: Actor,
    @Input(e.open) { body }: InputOf<typeof e.open>,
  ): Promise<ResponseOf<typeof e.open>> {
    return this.tenants.open(actor, body);
  }

  @Route(e.get)
  get(@Me() actor: Actor, @Input(e.get) { params }: InputOf<typeof e.get>): Promise<TenantView> {
    return this.tenants.get(actor, params.id);
  }
}
