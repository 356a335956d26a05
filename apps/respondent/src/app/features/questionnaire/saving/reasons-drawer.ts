import { InjectionToken } from '@angular/core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Why a warning may stay, as typed and not submitted yet. */
export interface KeptReason {
  /** Account and participation. */
  owner: string;
  /** Of the warning. */
  key: string;
  reason: string;
}

/** Where reasons wait until they are submitted. */
export interface ReasonsDrawer {
  all(owner: string): Promise<KeptReason[]>;
  put(kept: KeptReason): Promise<void>;
  removeAll(owner: string): Promise<void>;
}

interface Schema extends DBSchema {
  reasons: { key: [string, string]; value: KeptReason; indexes: { owner: string } };
}

/** Beside the answers' database, not in it: an earlier page that is still open would hold up the new store. */
const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('briedums-reasons', 1, {
    upgrade: (db) => {
      const store = db.createObjectStore('reasons', { keyPath: ['owner', 'key'] });
      store.createIndex('owner', 'owner');
    },
  });

/** The browser's own database. */
export function browserReasonsDrawer(): ReasonsDrawer {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => (opened ??= open());
  return {
    all: async (owner) => (await database()).getAllFromIndex('reasons', 'owner', owner),
    put: async (kept) => void (await (await database()).put('reasons', kept)),
    removeAll: async (owner) => {
      const transaction = (await database()).transaction('reasons', 'readwrite');
      const keys = await transaction.store.index('owner').getAllKeys(owner);
      await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    },
  };
}

export const REASONS_DRAWER = new InjectionToken<ReasonsDrawer>('REASONS_DRAWER', {
  providedIn: 'root',
  factory: browserReasonsDrawer,
});
