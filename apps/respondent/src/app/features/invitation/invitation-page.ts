import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  apiResource,
  Failure,
  isProblem,
  MomentPipe,
  pageTitle,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AcceptForm } from './accept-form';

const dead = ['invitationExpired', 'invitationUsed', 'invitationRevoked', 'invitationUnknown'];

/** Where an invitation's link leads. The token stands behind # and so reaches no server log. */
@Component({
  selector: 'bd-invitation-page',
  imports: [AcceptForm, Failure, MatButton, MomentPipe, RouterLink, Skeleton, TextPipe, TranslocoPipe],
  templateUrl: './invitation-page.html',
  styleUrl: './invitation-page.scss',
})
export class InvitationPage {
  private readonly texts = inject(Texts);
  protected readonly token = toSignal(inject(ActivatedRoute).fragment, { requireSync: false });
  private readonly readable = computed(() => (this.token() ?? '').length >= 20);
  protected readonly invitation = apiResource(api.invitations.inspect, () =>
    this.readable() ? { body: { token: this.token() ?? '' } } : undefined,
  );
  protected readonly accepted = signal(false);

  /** Why the link does not work; null while it may. */
  protected readonly reason = computed(() => {
    const error = this.invitation.error();
    if (!this.readable() || isProblem(error, 'invalidInput')) return 'invitationUnknown';
    return isProblem(error) && dead.includes(error.code) ? error.code : null;
  });

  constructor() {
    pageTitle(() => this.texts.t('invitation.title'));
  }
}
