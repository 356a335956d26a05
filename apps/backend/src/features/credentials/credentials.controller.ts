import { api, type CredentialView, type InputOf, type ResponseOf } from '@briedums/domain';
import { Controller } from '@nestjs/common';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { CredentialsService } from './credentials.service';

const e = api.credentials;

@Controller()
export class CredentialsController {
  constructor(private readonly credentials: CredentialsService) {}

  @Route(e.list)
  list(@Me() actor: Actor, @Input(e.list) { params }: InputOf<typeof e.list>): Promise<CredentialView[]> {
    return this.credentials.list(actor, params.id);
  }

  @Route(e.issue)
  issue(
    @Me() actor: Actor,
    @Input(e.issue) { params, body }: InputOf<typeof e.issue>,
  ): Promise<ResponseOf<typeof e.issue>> {
    return this.credentials.issue(actor, params.id, body);
  }

  @Route(e.issueMany)
  issueMany(
    @Me() actor: Actor,
    @Input(e.issueMany) { params, body }: InputOf<typeof e.issueMany>,
  ): Promise<ResponseOf<typeof e.issueMany>> {
    return this.credentials.issueMany(actor, params.id, body.participationIds);
  }

  @Route(e.resend)
  resend(
    @Me() actor: Actor,
    @Input(e.resend) { params }: InputOf<typeof e.resend>,
  ): Promise<ResponseOf<typeof e.resend>> {
    return this.credentials.resend(actor, params.id);
  }

  @Route(e.revoke)
  revoke(@Me() actor: Actor, @Input(e.revoke) { params }: InputOf<typeof e.revoke>): Promise<CredentialView> {
    return this.credentials.revoke(actor, params.id);
  }
}
