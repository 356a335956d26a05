import { api, type InputOf } from '@briedums/domain';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Input, Route } from '../../http/endpoint';
import { type Sent, sendReady } from '../../http/ready-answer';
import { preferredLocale } from '../../http/sentences';
import { attachment } from '../results/attachment';
import { PublicService } from './public.service';

const e = api.public;

/** The same for everyone: answers come ready in their bytes, and a browser that has one asks whether it still stands. */
@Controller()
export class PublicController {
  constructor(private readonly open: PublicService) {}

  @Route(e.tenants)
  async tenants(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Sent> {
    return sendReady(request, reply, await this.open.tenants());
  }

  @Route(e.tenant)
  async tenant(
    @Input(e.tenant) { params }: InputOf<typeof e.tenant>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Sent> {
    return sendReady(request, reply, await this.open.tenant(params.tenant));
  }

  @Route(e.table)
  async table(
    @Input(e.table) { params }: InputOf<typeof e.table>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Sent> {
    return sendReady(request, reply, await this.open.table(params.tenant, params.round));
  }

  @Route(e.csv)
  async csv(
    @Input(e.csv) { params }: InputOf<typeof e.csv>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Sent> {
    const locale = preferredLocale(request.headers['accept-language']);
    const file = await this.open.csv(params.tenant, params.round, locale);
    attachment(reply, `${params.round}.csv`);
    return sendReady(request, reply, file, { vary: ['accept-language'] });
  }

  @Route(e.detail)
  async detail(
    @Input(e.detail) { params }: InputOf<typeof e.detail>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Sent> {
    const detail = await this.open.detail(params.tenant, params.round, params.institutionId);
    return sendReady(request, reply, detail);
  }
}
