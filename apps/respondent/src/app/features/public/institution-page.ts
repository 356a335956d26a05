import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  apiResource,
  Failure,
  Icon,
  pageTitle,
  SectionProfile,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Marks } from '../../shared/marks';
import { HistoryTable } from '../../shared/result/history-table';
import { IndexSummary } from '../../shared/result/index-summary';
import { LeadersList } from '../../shared/result/leaders-list';
import { PeersTable } from '../../shared/result/peers-table';
import { profileFinding, profileOf } from '../../shared/result/profile';
import { NotPublished } from './not-published';
import { RoundNotices } from './round-notices';
import { isAway } from './tenant-page';

/** `/:tenant/:round/:institutionId`: one institution's published result. */
@Component({
  selector: 'bd-institution-page',
  imports: [
    Failure,
    HistoryTable,
    Icon,
    IndexSummary,
    LeadersList,
    Marks,
    NotPublished,
    PeersTable,
    RoundNotices,
    RouterLink,
    SectionProfile,
    Skeleton,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './institution-page.html',
  styleUrl: './round-page.scss',
})
export class InstitutionPage {
  private readonly texts = inject(Texts);
  readonly tenant = input.required<string>();
  readonly round = input.required<string>();
  readonly institutionId = input.required<string>();

  protected readonly result = apiResource(api.public.detail, () => ({
    params: { tenant: this.tenant(), round: this.round(), institutionId: this.institutionId() },
  }));
  protected readonly detail = this.result.value;
  protected readonly notThere = computed(() => isAway(this.result.error()));
  protected readonly base = computed(() => `/${this.tenant()}/${this.round()}`);
  protected readonly profile = computed(() => {
    const detail = this.detail();
    return detail ? profileOf(detail, this.texts) : [];
  });
  protected readonly finding = computed(() => profileFinding(this.profile(), this.texts));

  constructor() {
    pageTitle(() => {
      if (this.notThere()) return this.texts.t('public.notThere');
      const detail = this.detail();
      return detail && `${detail.row.institution} – ${this.texts.of(detail.round.title)}`;
    });
  }
}
