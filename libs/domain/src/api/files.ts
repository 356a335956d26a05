import * as z from 'zod';
import { idSchema } from '@briedums/methodology';
import { doneSchema, idParams, momentSchema } from './common';
import { BYTES, bytesSchema, endpoint } from './endpoint';

/** A stored file without its content. */
export const fileViewSchema = z.object({
  id: z.uuid(),
  questionId: idSchema,
  /** Cleaned: it can stand in a list and name a download as it is. */
  name: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** SHA-256 of the content, hexadecimal. */
  sha256: z.string(),
  by: z.string(),
  at: momentSchema,
});
export type FileView = z.infer<typeof fileViewSchema>;

const fileParams = z.strictObject({ id: z.uuid(), fileId: z.uuid() });

export const fileApi = {
  /** All of the participation, oldest first; also those that answers named before and no longer name. */
  list: endpoint({
    method: 'GET',
    path: '/api/participations/:id/files',
    access: 'participation.read',
    summary: 'Names and sizes of the files of a participation',
    params: idParams,
    response: z.array(fileViewSchema),
  }),
  /**
   * Stores one file for a question of type `file` that is shown and that the caller may answer now. The answer names it
   * afterwards by its id. Refused: 413 `fileTooLarge`, 415 `fileType` (what the content is), 422 `fileEmpty`, `fileName`
   * (ends otherwise than the content says), `notFileQuestion`, `questionHidden`, `tooManyFiles`.
   */
  upload: endpoint({
    method: 'POST',
    path: '/api/participations/:id/files',
    access: 'participation.answer',
    summary: 'Store a file for an answer',
    params: idParams,
    query: z.strictObject({ questionId: idSchema, name: z.string().min(1).max(1000) }),
    body: bytesSchema,
    bodyType: BYTES,
    response: fileViewSchema,
  }),
  download: endpoint({
    method: 'GET',
    path: '/api/participations/:id/files/:fileId',
    access: 'participation.read',
    summary: 'A file, to be saved and never shown by the browser',
    params: fileParams,
    response: z.string(),
    contentType: BYTES,
  }),
  /** Refused with 422 while the answer names it (`fileInAnswer`) and for ever once a submission does (`fileSubmitted`). */
  remove: endpoint({
    method: 'DELETE',
    path: '/api/participations/:id/files/:fileId',
    access: 'participation.answer',
    summary: 'Remove a file that no answer names',
    params: fileParams,
    response: doneSchema,
  }),
};
