import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { InjectionToken } from '@angular/core';
import type { Kept } from './entry';

/** Where unacknowledged answers wait, so that a reload or a crash loses nothing. */
export interface Drawer {
  all(owner: string): Promise<Kept[]>;
  put(kept: Kept): Promise<void>;
  /** Removes the answer, unless a newer one has taken its place. */
  remove(owner: string, questionId: string, number: number): Promise<void>;
}

interface Schema extends DBSchema {
  answers: { key: [string, string]; value: Kept; indexes: { owner: string } };
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('briedums-answers', 1, {
    upgrade: (db) => {
      const store = db.createObjectStore('answers', { keyPath: ['owner', 'questionId'] });
      store.createIndex('owner', 'owner');
    },
  });

/** The browser's own database. */
export function browserDrawer(): Drawer {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => (opened ??= open());
  return {
    all: async (owner) => (await database()).getAllFromIndex('answers', 'owner', owner),
    put: async (kept) => void (await (await database()).put('answers', kept)),
    remove: async (owner, questionId, number) => {
      const transaction = (await database()).transaction('answers', 'readwrite');
      const kept = await transaction.store.get([owner, questionId]);
      if (kept && kept.number <= number) await transaction.store.delete([owner, questionId]);
      await transaction.done;
    },
  };
}

export const DRAWER = new InjectionToken<Drawer>('DRAWER', { providedIn: 'root', factory: browserDrawer });
