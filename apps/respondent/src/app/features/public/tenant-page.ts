import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  AmountPipe,
  apiResource,
  Empty,
  Failure,
  isProblem,
  MomentPipe,
  pageTitle,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Marks } from '../../shared/marks';
import { LevelStrip } from './level-strip';
import { NotPublished } from './not-published';
import { publicAccent } from './public-accent';

/** `/:tenant`: the published rounds of a tenant, newest first. */
@Component({
  selector: 'bd-tenant-page',
  imports: [
    AmountPipe,
    Empty,
    Failure,
    LevelStrip,
    Marks,
    MomentPipe,
    NotPublished,
    RouterLink,
    Skeleton,
    TextPipe,
    TranslocoPipe,
  ],
  templateUrl: './tenant-page.html',
  styleUrl: './home.scss',
})
export class TenantPage {
  private readonly texts = inject(Texts);
  readonly tenant = input.required<string>();
  protected readonly page = apiResource(api.public.tenant, () => ({ params: { tenant: this.tenant() } }));
  protected readonly notThere = computed(() => isAway(this.page.error()));

  constructor() {
    pageTitle(() =>
      this.notThere() ? this.texts.t('public.notThere') : this.texts.of(this.page.value()?.name),
    );
    publicAccent(computed(() => this.page.value()?.accent));
  }
}

/** No such published page: unknown, withdrawn, or an address that cannot be one. */
export const isAway = (error: unknown): boolean =>
  isProblem(error, 'notFound') || isProblem(error, 'invalidInput');
