import { api, BYTES, type FileView, type InputOf } from '@briedums/domain';
import { Controller, Header, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import type { Actor } from '../../database/actor';
import { Input, Me, Route } from '../../http/endpoint';
import { dispositionOf } from './disposition';
import { FilesService } from './files.service';

const e = api.files;

@Controller()
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Route(e.list)
  list(@Me() actor: Actor, @Input(e.list) { params }: InputOf<typeof e.list>): Promise<FileView[]> {
    return this.files.list(actor, params.id);
  }

  @Route(e.upload)
  upload(
    @Me() actor: Actor,
    @Input(e.upload) { params, query, body }: InputOf<typeof e.upload>,
  ): Promise<FileView> {
    return this.files.upload(actor, params.id, query, body);
  }

  /** What somebody uploaded is never taken for a part of this site, even if a browser should come to open it. */
  @Route(e.download)
  @Header('x-content-type-options', 'nosniff')
  async download(
    @Me() actor: Actor,
    @Input(e.download) { params }: InputOf<typeof e.download>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { file, content } = await this.files.download(actor, params.id, params.fileId);
    void reply.header('content-security-policy', "sandbox; default-src 'none'");
    return new StreamableFile(Readable.from(content, { objectMode: false }), {
      type: BYTES,
      disposition: dispositionOf(file.name),
      length: file.size,
    });
  }

  @Route(e.remove)
  remove(@Me() actor: Actor, @Input(e.remove) { params }: InputOf<typeof e.remove>): Promise<{ ok: true }> {
    return this.files.remove(actor, params.id, params.fileId);
  }
}
