import { CdkTrapFocus } from '@angular/cdk/a11y';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Reauthentication } from '../api/reauthentication';
import { Session } from './session';
import { SignInForm } from './sign-in-form';

/**
 * Over the intact page, when the session has ended: sign in again as the same account, and what was waiting goes on.
 * Put once in the shell.
 */
@Component({
  selector: 'bd-session-expired',
  imports: [CdkTrapFocus, MatButton, SignInForm, TranslocoPipe],
  template: `
    @if (needed()) {
      <div class="veil">
        <div
          class="dialog"
          role="dialog"
          aria-modal="true"
          aria-labelledby="bd-expired-title"
          cdkTrapFocus
          cdkTrapFocusAutoCapture
        >
          <h2 id="bd-expired-title">{{ 'session.expired.title' | transloco }}</h2>
          <p>{{ 'session.expired.text' | transloco }}</p>
          <bd-sign-in-form [account]="email()" (done)="settle(true)" />
          <button matButton type="button" (click)="leave()">{{ 'session.expired.leave' | transloco }}</button>
        </div>
      </div>
    }
  `,
  styles: `
    .veil {
      position: fixed;
      inset: 0;
      z-index: 1100;
      display: grid;
      place-items: center;
      padding: 1rem;
      overflow-y: auto;
      background: color-mix(in srgb, var(--bd-surface) 70%, transparent);
    }

    .dialog {
      display: grid;
      gap: 1rem;
      width: 100%;
      max-width: 30rem;
      padding: 1.5rem;
      background: var(--bd-paper);
      border: 1px solid var(--bd-line-strong);
      border-radius: 6px;
    }

    p {
      margin: 0;
    }

    button {
      justify-self: start;
      margin-left: -0.625rem;
    }
  `,
})
export class SessionExpired {
  private readonly reauthentication = inject(Reauthentication);
  private readonly session = inject(Session);
  protected readonly needed = this.reauthentication.needed;

  protected email(): string | undefined {
    return this.session.view()?.account.email;
  }

  protected settle(done: boolean): void {
    this.reauthentication.settle(done);
  }

  protected async leave(): Promise<void> {
    this.settle(false);
    await this.session.accept(null);
    location.reload();
  }
}
