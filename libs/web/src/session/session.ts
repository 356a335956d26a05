import { computed, inject, Injectable, signal } from '@angular/core';
import { api, type Permission, type SessionView } from '@briedums/domain';
import { Api } from '../api/api';
import { CsrfToken } from '../api/csrf';
import { ProblemError } from '../api/problem-error';
import { Reauthentication } from '../api/reauthentication';
import { LanguageChoice } from '../i18n/language';
import type { Language } from '../i18n/languages';
import { setAccent } from '../ui/accent';

export interface Credentials {
  email: string;
  password: string;
  /** Short name, for an address that several tenants know. */
  tenant?: string;
}

/** Who is signed in. Hiding by permission is a courtesy: the server decides. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly client = inject(Api);
  private readonly csrf = inject(CsrfToken);
  private readonly language = inject(LanguageChoice);
  private readonly reauthentication = inject(Reauthentication);
  private readonly state = signal<SessionView | null>(null);
  private loading: Promise<SessionView | null> | null = null;

  /** Null while nobody is signed in. */
  readonly view = this.state.asReadonly();
  readonly signedIn = computed(() => this.state() !== null);

  can(permission: Permission): boolean {
    return this.state()?.permissions.includes(permission) ?? false;
  }

  /** Asks the server once who is signed in; later calls give the known answer. */
  load(): Promise<SessionView | null> {
    this.loading ??= this.client.call(api.session.current).then(
      (view) => this.accept(view),
      (error: unknown) => {
        this.loading = null;
        throw error;
      },
    );
    return this.loading;
  }

  async signIn(credentials: Credentials): Promise<SessionView> {
    const view = await this.client.call(api.session.signIn, { body: credentials });
    await this.accept(view);
    return view;
  }

  async signOut(): Promise<void> {
    // A session that has ended already is what is wanted: no sign-in in order to sign out.
    this.reauthentication.active = false;
    try {
      await this.client.call(api.session.signOut);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 401) {
        this.reauthentication.active = true;
        throw error;
      }
    }
    await this.accept(null);
  }

  /** Takes over a session that another call gave, such as an accepted invitation or a changed password. */
  async accept(view: SessionView | null): Promise<SessionView | null> {
    this.state.set(view);
    this.loading = Promise.resolve(view);
    this.csrf.value = view?.csrfToken ?? null;
    this.csrf.accountId = view?.account.id ?? null;
    this.reauthentication.active = view !== null;
    setAccent(view?.tenant.accent ?? null);
    if (view) await this.language.use(view.account.locale);
    return view;
  }

  /** Switches the screens at once, and the account's mails when signed in. */
  async setLanguage(language: Language): Promise<void> {
    await this.language.use(language);
    if (!this.state()) return;
    const view = await this.client.call(api.session.setLocale, { body: { locale: language } });
    // When another language was chosen meanwhile, this answer is late: it must not turn the screens back.
    if (this.language.current() === language) await this.accept(view);
  }
}
