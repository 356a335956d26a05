import { Component, computed, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import {
  Failure,
  FILE_STORE,
  Icon,
  MomentPipe,
  OPEN_ROWS,
  Shortcuts,
  Skeleton,
  TextPipe,
  Texts,
  Toast,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Deadline } from '../../shared/deadline';
import { Marks } from '../../shared/marks';
import { Colleagues } from './colleagues';
import { ParticipationFiles } from './files/participation-files';
import { Form } from './form';
import { offlineParts } from './offline-parts';
import { RememberedRows } from './open-rows';
import { SaveStatus } from './saving/save-status';
import { SectionList } from './section-list';
import { StateBanner } from './state-banner';
import { Unsent } from './unsent';
import { Whose } from './whose';

/** The frame of one questionnaire: whose it is, whether everything is saved, the sections; the rest is the child page's. */
@Component({
  selector: 'bd-questionnaire-page',
  imports: [
    Deadline,
    Failure,
    Icon,
    Marks,
    RouterLink,
    RouterOutlet,
    SaveStatus,
    SectionList,
    Skeleton,
    StateBanner,
    TextPipe,
    TranslocoPipe,
    Whose,
  ],
  templateUrl: './questionnaire-page.html',
  styleUrl: './questionnaire-page.scss',
  providers: [
    Form,
    Colleagues,
    ParticipationFiles,
    Unsent,
    { provide: FILE_STORE, useExisting: ParticipationFiles },
    { provide: OPEN_ROWS, useClass: RememberedRows },
  ],
  host: { '(window:beforeunload)': 'warn($event)', '(window:online)': 'form.queue.retry()' },
})
export class QuestionnairePage {
  readonly form = inject(Form);
  readonly files = inject(ParticipationFiles);
  readonly unsent = inject(Unsent);
  protected readonly colleagues = inject(Colleagues);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  private readonly moment = new MomentPipe();

  readonly participationId = input.required<string>();
  protected readonly round = computed(() => this.form.participation()?.round);

  constructor() {
    effect(() => {
      const id = this.participationId();
      untracked(() => this.form.id.set(id));
    });
    inject(Shortcuts).use([{ keys: 'ctrl+s', name: 'common.keys.save', run: () => void this.reassure() }]);
    inject(DestroyRef).onDestroy(() => this.form.queue.close());
    const load = offlineParts();
    effect(() => {
      if (this.form.engine()) void load();
    });
  }

  /** Answers save themselves; Ctrl+S sends what is waiting and says how it stands. */
  private async reassure(): Promise<void> {
    await this.form.queue.flush();
    const status = this.form.status();
    if (status.kind === 'saved') {
      const time = this.moment.transform(status.at, 'time');
      return this.toast.say(this.texts.t('saving.allSavedAt', { time }));
    }
    if (status.kind === 'unchanged') return this.toast.say(this.texts.t('saving.allSaved'));
    this.toast.say(this.texts.t(`saving.not.${status.kind}`));
  }

  /** Closing the window while the server does not have everything. */
  protected warn(event: BeforeUnloadEvent): void {
    if (this.unsent.asks()) event.preventDefault();
  }
}
