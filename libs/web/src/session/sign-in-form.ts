import { Component, computed, inject, input, output, signal, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { isProblem } from '../api/api';
import { Sending } from '../ui/sending';
import { ErrorSummary } from '../ui/error-summary';
import { Field } from '../ui/field';
import { FieldInput } from '../ui/field-input';
import { Session } from './session';

/** E-mail and password. With `account` the address is given and only the password is asked. */
@Component({
  selector: 'bd-sign-in-form',
  imports: [ErrorSummary, Field, FieldInput, MatButton, TranslocoPipe],
  template: `
    <form novalidate (submit)="submit($event)">
      <bd-error-summary [items]="sending.summary()" />
      @if (sending.failure(); as text) {
        <p class="bd-notice bd-notice--error" role="alert">{{ text }}</p>
      }
      <bd-field [label]="'session.email' | transloco" [error]="sending.shown(emailProblem())">
        <input
          bdInput
          type="email"
          autocomplete="username"
          [value]="email()"
          [readOnly]="account() !== undefined"
          (input)="typed.set($any($event.target).value)"
        />
      </bd-field>
      <bd-field [label]="'session.password' | transloco" [error]="sending.shown(passwordProblem())">
        <input
          bdInput
          autocomplete="current-password"
          [attr.cdkFocusInitial]="account() === undefined ? null : ''"
          [type]="visible() ? 'text' : 'password'"
          [value]="password()"
          (input)="password.set($any($event.target).value)"
        />
      </bd-field>
      @if (tenants().length) {
        <bd-field [label]="'session.tenant' | transloco">
          <select bdInput (change)="tenant.set($any($event.target).value)">
            @for (slug of tenants(); track slug) {
              <option [value]="slug" [selected]="slug === tenant()">{{ slug }}</option>
            }
          </select>
        </bd-field>
      }
      <p>
        <button type="button" class="bd-linkbutton" (click)="visible.set(!visible())">
          {{ (visible() ? 'session.hidePassword' : 'session.showPassword') | transloco }}
        </button>
      </p>
      <button matButton="filled" type="submit" [disabled]="sending.busy()">
        {{ 'session.signIn' | transloco }}
      </button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 1rem;
      justify-items: start;
    }

    bd-field,
    bd-error-summary {
      width: 100%;
      max-width: 28rem;
    }

    bd-error-summary:empty {
      display: none;
    }

    p {
      margin: 0;
    }
  `,
})
export class SignInForm {
  private readonly session = inject(Session);
  readonly account = input<string>();
  readonly done = output<void>();

  protected readonly typed = signal('');
  protected readonly email = computed(() => this.account() ?? this.typed());
  protected readonly password = signal('');
  protected readonly visible = signal(false);
  /** Tenants to choose from, once the server has said that several know the address. */
  protected readonly tenants = signal<readonly string[]>([]);
  protected readonly tenant = signal<string | undefined>(undefined);
  private readonly fields = viewChildren(Field);
  protected readonly sending = new Sending(this.fields);

  protected readonly emailProblem = computed(() => {
    const email = this.email().trim();
    if (!email) return 'session.emailMissing';
    return /^\S+@\S+\.\S+$/.test(email) ? null : 'session.emailWrong';
  });
  protected readonly passwordProblem = computed(() => (this.password() ? null : 'session.passwordMissing'));

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const problems = [this.emailProblem(), this.passwordProblem()];
    const work = async (): Promise<void> => {
      const tenant = this.tenant();
      const credentials = { email: this.email().trim(), password: this.password() };
      await this.session.signIn(tenant ? { ...credentials, tenant } : credentials);
      this.done.emit();
    };
    await this.sending.send(problems, work, (error) => {
      if (isProblem(error, 'chooseTenant')) this.offer(error.data);
    });
  }

  private offer(data: unknown): void {
    const slugs = Array.isArray(data) ? data.filter((slug): slug is string => typeof slug === 'string') : [];
    this.tenants.set(slugs);
    this.tenant.set(slugs[0]);
  }
}
