import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  apiResource,
  Empty,
  Failure,
  pageTitle,
  PluralPipe,
  Session,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The start page of everyone: what this is, where results are published, the way in. */
@Component({
  selector: 'bd-home',
  imports: [Empty, Failure, MatButton, PluralPipe, RouterLink, Skeleton, TextPipe, TranslocoPipe],
  templateUrl: './home.html',
  styleUrl: './home.scss',
})
export class Home {
  private readonly texts = inject(Texts);
  protected readonly session = inject(Session);
  protected readonly tenants = apiResource(api.public.tenants, () => ({}));
  protected readonly staff = computed(
    () => this.session.view()?.roles.some((role) => role !== 'respondent') ?? false,
  );

  constructor() {
    pageTitle(() => this.texts.t('home.results'));
  }
}
