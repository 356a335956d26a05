import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type AccountView, api, roleSchema } from '@briedums/domain';
import {
  AgoPipe,
  Api,
  apiResource,
  Confirm,
  Icon,
  PageHeader,
  Session,
  SortHeader,
  Texts,
  Toast,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { ChoiceFilter, namedOptions } from '../../ui/choice';
import { createList } from '../../ui/list/list';
import { ListFrame } from '../../ui/list/list-frame';
import { LinkPanel } from '../../ui/link-panel';
import { Panel } from '../../ui/panel';
import { toRigaCell } from '../../ui/riga-time';
import { AccountState } from './account-state';
import { InvitePerson, type StaffRole, staffRoles } from './invite-person';

const columns = ['name', 'email', 'roles', 'institutions', 'state', 'lastSeen'] as const;
type ColumnKey = (typeof columns)[number];
const roles = roleSchema.options.filter((role) => role !== 'operator');
const states = ['invited', 'active', 'disabled'];

/** Everybody who can sign in to this tenant: staff and contact persons. */
@Component({
  selector: 'bd-people-page',
  imports: [
    AccountState,
    AgoPipe,
    ChoiceFilter,
    Icon,
    ListFrame,
    MatButton,
    PageHeader,
    SortHeader,
    TranslocoPipe,
  ],
  templateUrl: './people-page.html',
  styles: `
    .name {
      min-width: 9rem;
    }

    .roles {
      min-width: 7.5rem;
    }

    .actions button + button {
      margin-left: 0.75rem;
    }

    .institutions {
      min-width: 12rem;
    }

    @media (min-width: 64rem) {
      .name {
        white-space: nowrap;
      }
    }
  `,
})
export class PeoplePage {
  private readonly client = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly confirm = inject(Confirm);
  private readonly panel = inject(Panel);
  private readonly session = inject(Session);
  protected readonly people = apiResource(api.accounts.list, () => ({}));
  protected readonly columns = columns;
  protected readonly list = createList({
    rows: () => this.people.value(),
    texts: (p) => [p.name, p.email, ...p.institutions],
    filters: {
      role: {
        options: () => namedOptions(this.texts, 'people.roles', roles),
        keeps: (p, role) => p.roles.some((r) => r === role),
      },
      state: {
        options: () => namedOptions(this.texts, 'people.state', states),
        keeps: (p, state) => p.state === state,
      },
    },
    sort: { key: 'name', direction: 'asc' },
    columns: () =>
      columns.map((key) => ({
        key,
        name: this.texts.t(`people.columns.${key}`),
        value: (person: AccountView) => this.cell(person, key),
      })),
    file: () => this.texts.t('people.file'),
  });

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.people'));
  }

  protected isMe(person: AccountView): boolean {
    return person.id === this.session.view()?.account.id;
  }

  protected rolesOf(person: AccountView): string {
    return person.roles.map((role) => this.texts.t(`people.roles.${role}`)).join(', ');
  }

  protected async invite(): Promise<void> {
    if (await this.panel.open<boolean>(InvitePerson)) this.people.reload();
  }

  /** Of somebody of the staff who has not come in yet. Contact persons get their links in a round. */
  protected linkRoles(person: AccountView): StaffRole[] {
    return person.state === 'invited' ? staffRoles.filter((role) => person.roles.includes(role)) : [];
  }

  protected async inviteAgain(person: AccountView): Promise<void> {
    const { name, email } = person;
    const agreed = await this.confirm.ask({
      title: this.texts.t('access.resend.title'),
      text: this.texts.t('access.resend.text', { name, email }),
      action: this.texts.t('access.resend.action'),
    });
    if (!agreed) return;
    try {
      const body = { name, email, roles: this.linkRoles(person) };
      const { link } = await this.client.call(api.accounts.invite, { body });
      void this.panel.open(LinkPanel, { link, name });
    } catch (error) {
      this.toast.fail(error);
    }
  }

  protected async disable(person: AccountView): Promise<void> {
    const agreed = await this.confirm.ask({
      title: this.texts.t('people.disable.title', { name: person.name }),
      text: this.texts.t('people.disable.text'),
      action: this.texts.t('people.disable.action'),
      destructive: true,
    });
    if (!agreed) return;
    const done = await this.change(person, 'disable');
    if (done)
      this.toast.say(
        this.texts.t('people.disable.done', { name: person.name }),
        () => void this.enable(person),
      );
  }

  protected async enable(person: AccountView): Promise<void> {
    if (await this.change(person, 'enable'))
      this.toast.say(this.texts.t('people.enable.done', { name: person.name }));
  }

  private cell(person: AccountView, key: ColumnKey): string | null {
    if (key === 'roles') return this.rolesOf(person);
    if (key === 'institutions') return person.institutions.join(', ') || null;
    if (key === 'lastSeen') return toRigaCell(person.lastSeenAt);
    if (key === 'state') return this.texts.t(`people.state.${person.state}`);
    return person[key];
  }

  private async change(person: AccountView, what: 'disable' | 'enable'): Promise<boolean> {
    try {
      await this.client.call(api.accounts[what], { params: { id: person.id } });
      this.people.reload();
      return true;
    } catch (error) {
      this.toast.fail(error);
      return false;
    }
  }
}
