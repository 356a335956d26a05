import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { isActive, Router, RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import { Api, MomentPipe, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Form } from './form';

/** Why nothing can be changed here now, and what can be done about it. */
@Component({
  selector: 'bd-state-banner',
  imports: [MatButton, MomentPipe, RouterLink, TranslocoPipe],
  template: `
    @let p = form.participation();
    @switch (state()) {
      @case ('submitted') {
        <div class="bd-notice bd-notice--done bd-noprint" role="status">
          <p>
            {{
              (onReceipt() ? 'banner.mayChange' : 'banner.submitted')
                | transloco: { by: p?.submission?.by ?? '', at: p?.submission?.at | moment: 'moment' }
            }}
          </p>
          <p class="actions">
            @if (form.submits()) {
              <button matButton="outlined" type="button" [disabled]="busy()" (click)="reopen()">
                {{ 'banner.reopen' | transloco }}
              </button>
            }
            @if (!onReceipt()) {
              <a [routerLink]="receipt()">{{ 'banner.receipt' | transloco }}</a>
            }
          </p>
        </div>
      }
      @case ('closed') {
        <div class="bd-notice bd-noprint" role="status">
          <p>{{ 'banner.closed' | transloco }}</p>
          @if (p?.hasResult) {
            <p>
              <a [routerLink]="['/rezultats', p?.id]">{{ 'banner.result' | transloco }}</a>
            </p>
          }
        </div>
      }
      @case ('notOpen') {
        <p class="bd-notice bd-noprint" role="status">{{ 'banner.notOpen' | transloco }}</p>
      }
      @case ('readOnly') {
        <p class="bd-notice bd-noprint" role="status">{{ 'banner.readOnly' | transloco }}</p>
      }
    }
  `,
  styles: `
    .bd-notice {
      max-width: none;
      margin-bottom: 1.5rem;
    }

    p {
      margin: 0;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1.25rem;
      align-items: center;
      margin-top: 0.75rem;
    }
  `,
})
export class StateBanner {
  protected readonly form = inject(Form);
  private readonly client = inject(Api);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  protected readonly busy = signal(false);
  protected readonly receipt = computed(() => `/anketa/${this.form.id()}/iesniegts-apliecinajums`);
  /** The receipt itself says who submitted and when. */
  protected readonly onReceipt = computed(() => isActive(this.receipt(), this.router)());

  protected readonly state = computed(() => {
    const participation = this.form.participation();
    if (!participation || this.form.editable()) return null;
    const round = participation.round.state;
    if (round === 'draft') return 'notOpen';
    if (round !== 'open') return 'closed';
    return participation.state === 'submitted' ? 'submitted' : 'readOnly';
  });

  protected async reopen(): Promise<void> {
    const id = this.form.id();
    if (!id || this.busy()) return;
    this.busy.set(true);
    try {
      this.form.participation.set(await this.client.call(api.answers.reopen, { params: { id } }));
      if (this.onReceipt()) await this.router.navigate(['/anketa', id]);
    } catch (error) {
      this.toast.fail(error);
    } finally {
      this.busy.set(false);
    }
  }
}
