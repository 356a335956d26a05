import { Injectable } from '@angular/core';

/** The token of the session, sent back with every request that changes something. The session store keeps it current. */
@Injectable({ providedIn: 'root' })
export class CsrfToken {
  value: string | null = null;
  /** Whose session it is: another account in another tab must not be acted for. */
  accountId: string | null = null;
}
