import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type AccountView, api, roleSchema } from '@briedums/domain';
import {
  addressState,
  AgoPipe,
  Api,
  apiResource,
  Confirm,
  Empty,
  exportCsv,
  Failure,
  Icon,
  matches,
  PageHeader,
  PluralPipe,
  Session,
  Skeleton,
  SortHeader,
  sorted,
  Texts,
  Toast,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { ChoiceFilter } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import { ScrollBox } from '../../ui/scroll-box';
import { SearchBox } from '../../ui/search-box';
import { TableFoot } from '../../ui/table-foot';
import { rowWindow } from '../../ui/window';
import { AccountState } from './account-state';
import { InvitePerson } from './invite-person';

const columns = ['name', 'email', 'roles', 'institutions', 'state', 'lastSeen'] as const;
type ColumnKey = (typeof columns)[number];

/** Everybody who can sign in to this tenant: staff and contact persons. */
@Component({
  selector: 'bd-people-page',
  imports: [
    ScrollBox,
    AccountState,
    AgoPipe,
    ChoiceFilter,
    Empty,
    Failure,
    Icon,
    MatButton,
    PageHeader,
    PluralPipe,
    SearchBox,
    Skeleton,
    SortHeader,
    TableFoot,
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
  private readonly address = addressState();
  protected readonly search = this.address.text('q');
  protected readonly role = this.address.text('role');
  protected readonly state = this.address.text('state');
  protected readonly sort = this.address.sort('sort', { key: 'name', direction: 'asc' });
  protected readonly people = apiResource(api.accounts.list, () => ({}));
  protected readonly roles = computed(() =>
    roleSchema.options
      .filter((role) => role !== 'operator')
      .map((value) => ({ value, name: this.texts.t(`people.roles.${value}`) })),
  );
  protected readonly states = computed(() =>
    ['invited', 'active', 'disabled'].map((value) => ({
      value,
      name: this.texts.t(`people.state.${value}`),
    })),
  );
  protected readonly columns = columns;
  protected readonly shown = computed(() => {
    const role = this.role.value();
    return sorted(
      (this.people.value() ?? [])
        .filter((p) => !role || p.roles.some((r) => r === role))
        .filter((p) => !this.state.value() || p.state === this.state.value())
        .filter((p) => matches(this.search.value(), p.name, p.email, ...p.institutions)),
      this.sort.value(),
      (person, key) => this.cell(person, key as ColumnKey),
      this.texts.language(),
    );
  });
  protected readonly window = rowWindow(this.shown);

  constructor() {
    pageTitle(() => this.texts.t('shell.areas.people'));
  }

  protected isMe(person: AccountView): boolean {
    return person.id === this.session.view()?.account.id;
  }

  protected clear(): void {
    this.address.clear('q', 'role', 'state');
  }

  protected rolesOf(person: AccountView): string {
    return person.roles.map((role) => this.texts.t(`people.roles.${role}`)).join(', ');
  }

  protected download(): void {
    const shown = columns.map((key) => ({
      name: this.texts.t(`people.columns.${key}`),
      value: (person: AccountView) => this.cell(person, key),
    }));
    exportCsv(this.texts.t('people.file'), shown, this.shown());
  }

  protected async invite(): Promise<void> {
    if (await this.panel.open<boolean>(InvitePerson)) this.people.reload();
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

  /** Empty for an unknown key of an old address, as for nothing to show. */
  private cell(person: AccountView, key: ColumnKey): string | null {
    if (key === 'roles') return this.rolesOf(person);
    if (key === 'institutions') return person.institutions.join(', ') || null;
    if (key === 'lastSeen') return person.lastSeenAt;
    if (key === 'state') return this.texts.t(`people.state.${person.state}`);
    return person[key] ?? null;
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
