import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../session/session';
import { Icon } from './icon';
import { Toast } from './toast';

/** Who is signed in, and the way out. */
@Component({
  selector: 'bd-account-menu',
  imports: [Icon, MatButton, MatMenu, MatMenuItem, MatMenuTrigger, TranslocoPipe],
  template: `
    @if (session.view(); as view) {
      <button matButton type="button" [matMenuTriggerFor]="menu">
        <bd-icon name="account" />&ngsp;
        <span class="name">{{ view.account.name }}</span>
      </button>
      <mat-menu #menu="matMenu">
        <p class="bd-small bd-quiet">{{ view.account.email }}</p>
        <ng-content />
        <button mat-menu-item type="button" (click)="leave()">
          <bd-icon name="signOut" /> {{ 'session.signOut' | transloco }}
        </button>
      </mat-menu>
    }
  `,
  styles: `
    p {
      margin: 0;
      padding: 0.5rem 0.75rem;
    }

    /* A tablet's head has room for one line only. */
    @media (max-width: 56rem) {
      .name {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `,
})
export class AccountMenu {
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);

  protected async leave(): Promise<void> {
    try {
      await this.session.signOut();
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.toast.fail(error);
    }
  }
}
