import { api, type InputOf, type MethodologyVersionView, type ResponseOf } from '@briedums/domain';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { MethodologiesService } from './methodologies.service';

const e = api.methodologies;

@Controller()
export class MethodologiesController {
  constructor(private readonly methodologies: MethodologiesService) {}

  @Route(e.list)
  list(@Me() actor: Actor): Promise<MethodologyVersionView[]> {
    return this.methodologies.list(actor);
  }

  @Route(e.import)
  import(
    @Me() actor: Actor,
    @Input(e.import) { body }: InputOf<typeof e.import>,
  ): Promise<ResponseOf<typeof e.import>> {
    return this.methodologies.import(actor, body.document);
  }

  @Route(e.get)
  get(
    @Me() actor: Actor,
    @Input(e.get) { params }: InputOf<typeof e.get>,
  ): Promise<ResponseOf<typeof e.get>> {
    return this.methodologies.get(actor, params.id);
  }

  @Route(e.replace)
  replace(
    @Me() actor: Actor,
    @Input(e.replace) { params, body }: InputOf<typeof e.replace>,
  ): Promise<ResponseOf<typeof e.replace>> {
    return this.methodologies.replace(actor, params.id, body.document);
  }

  @Route(e.publish)
  publish(
    @Me() actor: Actor,
    @Input(e.publish) { params }: InputOf<typeof e.publish>,
  ): Promise<MethodologyVersionView> {
    return this.methodologies.publish(actor, params.id);
  }

  @Route(e.remove)
  remove(@Me() actor: Actor, @Input(e.remove) { params }: InputOf<typeof e.remove>): Promise<{ ok: true }> {
    return this.methodologies.remove(actor, params.id);
  }

  @Route(e.export)
  async export(
    @Me() actor: Actor,
    @Input(e.export) { params }: InputOf<typeof e.export>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { name, text } = await this.methodologies.export(actor, params.id);
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return text;
  }
}
