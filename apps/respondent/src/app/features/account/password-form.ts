import { afterNextRender, Component, computed, inject, Injector, signal, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { api } from '@briedums/domain';
import {
  Api,
  ErrorSummary,
  ErrorTexts,
  Field,
  FieldInput,
  Session,
  type SummaryItem,
  summaryOf,
  Texts,
  Toast,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { shortest, strengthOf } from '../invitation/password-strength';
import { StrengthLine } from '../invitation/strength-line';

/** Changes the password; every other session of the account ends. */
@Component({
  selector: 'bd-password-form',
  imports: [ErrorSummary, Field, FieldInput, MatButton, StrengthLine, TranslocoPipe],
  templateUrl: './password-form.html',
  styleUrl: '../invitation/accept-form.scss',
})
export class PasswordForm {
  private readonly client = inject(Api);
  private readonly session = inject(Session);
  private readonly errors = inject(ErrorTexts);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);

  protected readonly current = signal('');
  protected readonly next = signal('');
  protected readonly busy = signal(false);
  private readonly tried = signal(false);
  private readonly injector = inject(Injector);
  private readonly fields = viewChildren(Field);
  protected readonly summary = signal<readonly SummaryItem[]>([]);
  private readonly error = signal<unknown>(null);
  protected readonly shortest = shortest;

  protected readonly email = computed(() => this.session.view()?.account.email ?? '');
  protected readonly personal = computed(() => [this.session.view()?.account.name ?? '', this.email()]);
  protected readonly failure = computed(() => (this.error() ? this.errors.of(this.error()) : null));
  protected readonly currentProblem = computed(() => (this.current() ? null : 'account.currentMissing'));
  protected readonly nextProblem = computed(() => {
    const strength = strengthOf(this.next(), this.personal());
    if (strength === 'empty') return 'account.nextMissing';
    return strength === 'short' || strength === 'weak' ? `invitation.strength.${strength}` : null;
  });

  protected shown(problem: string | null): string | null {
    return this.tried() ? problem : null;
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.error.set(null);
    this.summary.set([]);
    if (this.currentProblem() || this.nextProblem()) return this.sumUp();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const body = { current: this.current(), next: this.next() };
      await this.session.accept(await this.client.call(api.session.changePassword, { body }));
      this.clear();
      this.toast.say(this.texts.t('account.changed'));
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private clear(): void {
    this.current.set('');
    this.next.set('');
    this.tried.set(false);
  }

  private sumUp(): void {
    afterNextRender(() => this.summary.set(summaryOf(this.fields())), { injector: this.injector });
  }
}
