import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { api, type InstitutionView } from '@briedums/domain';
import {
  AgoPipe,
  AmountPipe,
  Api,
  apiResource,
  Confirm,
  Empty,
  Failure,
  Icon,
  LevelBadge,
  PageHeader,
  Session,
  Skeleton,
  TextPipe,
  Texts,
  Toast,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../shell/page-title';
import { Crumbs } from '../../ui/crumbs';
import { Marks } from '../../ui/marks';
import { Panel } from '../../ui/panel';
import { NamedCells } from '../../ui/named-cells';
import { ScrollBox } from '../../ui/scroll-box';
import { TableExport } from '../../ui/table-export';
import { fileNameOf } from '../../ui/file-name';
import { roundStateOf, RoundStateTag } from '../rounds/round-state';
import { EditInstitution } from './edit-institution';
import { contactColumns, institutionRoundColumns } from './institution-columns';

/** One institution: what is known of it, its rounds with results, its contact persons. */
@Component({
  selector: 'bd-institution-page',
  imports: [
    AgoPipe,
    AmountPipe,
    Crumbs,
    Empty,
    Failure,
    Icon,
    LevelBadge,
    Marks,
    MatButton,
    NamedCells,
    PageHeader,
    RoundStateTag,
    RouterLink,
    ScrollBox,
    Skeleton,
    TableExport,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './institution-page.html',
})
export class InstitutionPage {
  private readonly client = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly confirm = inject(Confirm);
  private readonly panel = inject(Panel);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly institution = apiResource(api.institutions.get, () => ({ params: { id: this.id() } }));
  protected readonly manages = computed(() => this.session.can('institution.manage'));
  protected readonly facts = ['registrationNumber', 'group', 'region', 'domain', 'contactEmail'] as const;
  protected readonly stateOf = roundStateOf;
  protected readonly files = computed(() => {
    const institution = this.institution.value();
    if (!institution) return null;
    const { name, rounds, contacts } = institution;
    const named = (key: string) => fileNameOf(name, this.texts.t(key));
    return {
      rounds: { name: named('rounds.file'), columns: institutionRoundColumns(this.texts), rows: rounds },
      contacts: { name: named('people.file'), columns: contactColumns(this.texts), rows: contacts },
    };
  });

  constructor() {
    pageTitle(() => {
      const missing = this.institution.error() ? this.texts.t('shell.areas.institutions') : '';
      return this.institution.value()?.name ?? missing;
    });
  }

  protected async edit(institution: InstitutionView): Promise<void> {
    if (!(await this.panel.open<InstitutionView>(EditInstitution, institution))) return;
    this.institution.reload();
    this.toast.say(this.texts.t('ui.saved'));
  }

  protected async remove(institution: InstitutionView): Promise<void> {
    const agreed = await this.confirm.ask({
      title: this.texts.t('institutions.remove.title', { name: institution.name }),
      text: this.texts.t('institutions.remove.text'),
      action: this.texts.t('institutions.remove.action'),
      destructive: true,
      typed: institution.name,
    });
    if (!agreed) return;
    try {
      await this.client.call(api.institutions.remove, { params: { id: institution.id } });
      this.toast.say(this.texts.t('institutions.remove.done', { name: institution.name }));
      await this.router.navigate(['/institutions']);
    } catch (error) {
      this.toast.fail(error);
    }
  }
}
