import { computed, inject, Injectable, InjectionToken, type Signal, signal } from '@angular/core';
import { api } from '@briedums/domain';
import { Api } from '../../api/api';
import { apiResource } from '../../api/resource';

/** A stored file that an answer may name. */
export interface KnownFile {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
}

/** What files of an answer are shown by. */
export interface FileNames {
  /** Undefined until the names are known, null when they cannot be: then only the number of files is shown. */
  readonly known: Signal<ReadonlyMap<string, KnownFile> | undefined | null>;
  /** Where the file is, for a link. */
  address(id: string): string;
}

export const FILE_NAMES = new InjectionToken<FileNames>('FILE_NAMES');

/** The files of one participation, to read. Provide it where answers are shown, as itself and as FILE_NAMES. */
@Injectable()
export class ParticipationFileNames implements FileNames {
  private readonly client = inject(Api);
  /** Set it once there are files to be named: nothing is asked before. */
  readonly participationId = signal<string | null>(null);
  private readonly list = apiResource(api.files.list, () => {
    const id = this.participationId();
    return id ? { params: { id } } : undefined;
  });
  readonly known = computed(() => {
    const files = this.list.value();
    if (files) return new Map(files.map((file) => [file.id, file]));
    return this.list.error() ? null : undefined;
  });

  address(fileId: string): string {
    return this.client.address(api.files.download, { params: { id: this.participationId() ?? '', fileId } });
  }
}
