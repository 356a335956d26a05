import { api, type InputOf, type ResponseOf, type ResultDetail, type ResultTable } from '@briedums/domain';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Input, Route } from '../../http/endpoint';
import { preferredLocale } from '../../http/sentences';
import { attachment } from '../results/attachment';
import { resultsCsv } from '../results/results-csv';
import { PublicService } from './public.service';

const e = api.public;

/** The same for everyone, so that a cache may keep it for a minute; withdrawing takes effect as soon. */
const cached = <T>(reply: FastifyReply, answer: T): T => {
  void reply.header('cache-control', 'public, max-age=60');
  return answer;
};

@Controller()
export class PublicController {
  constructor(private readonly open: PublicService) {}

  @Route(e.tenants)
  async tenants(@Res({ passthrough: true }) reply: FastifyReply): Promise<ResponseOf<typeof e.tenants>> {
    return cached(reply, await this.open.tenants());
  }

  @Route(e.tenant)
  async tenant(
    @Input(e.tenant) { params }: InputOf<typeof e.tenant>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof e.tenant>> {
    return cached(reply, await this.open.tenant(params.tenant));
  }

  @Route(e.table)
  async table(
    @Input(e.table) { params }: InputOf<typeof e.table>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResultTable> {
    return cached(reply, await this.open.table(params.tenant, params.round));
  }

  @Route(e.csv)
  async csv(
    @Input(e.csv) { params }: InputOf<typeof e.csv>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const table = await this.open.table(params.tenant, params.round);
    attachment(reply, `${params.round}.csv`);
    void reply.header('vary', 'accept-language');
    return cached(reply, resultsCsv(table, preferredLocale(request.headers['accept-language'])));
  }

  @Route(e.detail)
  async detail(
    @Input(e.detail) { params }: InputOf<typeof e.detail>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResultDetail> {
    return cached(reply, await this.open.detail(params.tenant, params.round, params.institutionId));
  }
}
