import { api, type InputOf, type MailView, type ResponseOf } from '@briedums/domain';
import { Controller } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { OutboxService } from './outbox.service';

const e = api.outbox;

@Controller()
export class OutboxController {
  constructor(private readonly outbox: OutboxService) {}

  @Route(e.list)
  list(@Me() actor: Actor): Promise<MailView[]> {
    return this.outbox.list(actor);
  }

  @Route(e.get)
  get(
    @Me() actor: Actor,
    @Input(e.get) { params }: InputOf<typeof e.get>,
  ): Promise<ResponseOf<typeof e.get>> {
    return this.outbox.get(actor, params.id);
  }
}
