import { LiveAnnouncer } from '@angular/cdk/a11y';
import { inject, Injectable } from '@angular/core';

/** Tells screen readers what changed on the page without moving the focus. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly live = inject(LiveAnnouncer);

  say(text: string, urgent = false): void {
    void this.live.announce(text, urgent ? 'assertive' : 'polite');
  }
}
