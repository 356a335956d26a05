import { InjectionToken, type Signal } from '@angular/core';
import type { QuestionOf } from '../values';

export type FileQuestion = QuestionOf<'file'>;

/** A stored file that an answer may name. */
export interface KnownFile {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
}

/** A file on its way to the server. What failed stays until the person repeats or dismisses it. */
export interface Upload {
  key: number;
  name: string;
  size: number;
  state: 'waiting' | 'sending' | 'failed';
  /** How much is sent, 0 to 1; at 1 the server looks into it. */
  share: number;
  /** Why it failed, as a sentence. */
  why: string;
  /** Sending the same file again may help. */
  repeatable: boolean;
}

/** What the field of a file question needs of its surroundings. A page that shows questions of files provides it. */
export interface FileStore {
  /** Undefined until the names are known, null when they cannot be. */
  readonly known: Signal<ReadonlyMap<string, KnownFile> | undefined | null>;
  readonly online: Signal<boolean>;
  uploads(questionId: string): readonly Upload[];
  /** Uploads the files one after another, and puts each into the answer when it is stored. */
  add(question: FileQuestion, files: readonly File[]): void;
  repeat(key: number): void;
  /** Stops an upload, or forgets one that failed. */
  dismiss(key: number): void;
  /** Takes a file out of the answer; the person can undo it for a while. */
  takeOut(question: FileQuestion, id: string): void;
  /** Where the file is, for a link. */
  address(id: string): string;
}

export const FILE_STORE = new InjectionToken<FileStore>('FILE_STORE');
