import { type AccountView, api, type InputOf, type ResponseOf } from '@briedums/domain';
import { Controller } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { AccountsService } from './accounts.service';

@Controller()
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Route(api.accounts.list)
  list(@Me() actor: Actor): Promise<AccountView[]> {
    return this.accounts.list(actor);
  }

  @Route(api.accounts.invite)
  invite(
    @Me() actor: Actor,
    @Input(api.accounts.invite) { body }: InputOf<typeof api.accounts.invite>,
  ): Promise<ResponseOf<typeof api.accounts.invite>> {
    return this.accounts.invite(actor, body);
  }

  @Route(api.accounts.disable)
  disable(
    @Me() actor: Actor,
    @Input(api.accounts.disable) { params }: InputOf<typeof api.accounts.disable>,
  ): Promise<AccountView> {
    return this.accounts.setDisabled(actor, params.id, true);
  }

  @Route(api.accounts.enable)
  enable(
    @Me() actor: Actor,
    @Input(api.accounts.enable) { params }: InputOf<typeof api.accounts.enable>,
  ): Promise<AccountView> {
    return this.accounts.setDisabled(actor, params.id, false);
  }
}
