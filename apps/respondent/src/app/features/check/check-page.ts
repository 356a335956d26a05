import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { api, type CheckProblem, checkProblemSchema } from '@briedums/domain';
import {
  Announcer,
  Api,
  Confirm,
  Failure,
  Icon,
  isProblem,
  pageTitle,
  PluralPipe,
  Skeleton,
  Texts,
  Toast,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Form } from '../questionnaire/form';
import { bySection } from './problem-groups';
import { ProblemList } from './problem-list';

const problemsSchema = checkProblemSchema.array();

/** "Pārbaudīt un saglabāt": what stands in the way, then submitting. */
@Component({
  selector: 'bd-check-page',
  imports: [Failure, Icon, MatButton, PluralPipe, ProblemList, Skeleton, TranslocoPipe],
  templateUrl: './check-page.html',
  styleUrl: './check-page.scss',
})
export class CheckPage {
  protected readonly form = inject(Form);
  private readonly client = inject(Api);
  private readonly texts = inject(Texts);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly announcer = inject(Announcer);
  private readonly router = inject(Router);

  protected readonly problems = signal<readonly CheckProblem[] | null>(null);
  protected readonly error = signal<unknown>(null);
  protected readonly busy = signal<'checking' | 'submitting' | null>(null);
  protected readonly reasons = this.form.reasons.all;
  protected readonly tried = signal(false);

  private readonly methodology = computed(() => this.form.engine()?.methodology);
  private readonly groups = computed(() => {
    const [methodology, problems] = [this.methodology(), this.problems()];
    if (!methodology || !problems) return null;
    return {
      errors: bySection(methodology, problems, 'error'),
      warnings: bySection(methodology, problems, 'warning'),
    };
  });
  protected readonly errors = computed(() => this.groups()?.errors ?? []);
  protected readonly warnings = computed(() => this.groups()?.warnings ?? []);
  private readonly of = (severity: string) => this.problems()?.filter((p) => p.severity === severity) ?? [];
  protected readonly errorCount = computed(() => this.of('error').length);
  protected readonly warningCount = computed(() => this.of('warning').length);
  protected readonly unexplained = computed(() =>
    this.of('warning').filter((p) => !this.reasons()[p.key]?.trim()),
  );
  /** It can be submitted from here: otherwise the list is only to be read, and no reasons are asked for. */
  protected readonly open = computed(() => this.form.editable() && this.form.submits());
  /** The server does not have everything that is typed. */
  protected readonly unsent = signal(false);

  constructor() {
    pageTitle(() => `${this.texts.t('check.title')} – ${this.form.participation()?.institution.name}`);
    this.form.checked.set(true);
    let begun = false;
    effect(() => {
      if (!this.form.engine() || begun) return;
      begun = true;
      untracked(() => void this.check());
    });
  }

  protected async check(): Promise<void> {
    const id = this.form.id();
    if (!id || this.busy()) return;
    this.busy.set('checking');
    this.error.set(null);
    try {
      await this.form.queue.retry();
      this.unsent.set(this.form.queue.count() > 0);
      if (this.unsent()) return;
      this.show(await this.client.call(api.answers.check, { params: { id } }));
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(null);
    }
  }

  private show(problems: readonly CheckProblem[]): void {
    this.problems.set(problems);
    const [errors, warnings] = [this.errorCount(), this.warningCount()];
    const said = [
      errors ? this.texts.plural('check.errors', errors) : this.texts.t('check.none'),
      ...(warnings ? [this.texts.plural('check.warnings', warnings)] : []),
    ];
    this.announcer.say(said.join('. '));
  }

  protected explain(key: string, reason: string): void {
    this.form.reasons.set(key, reason);
  }

  protected async submit(): Promise<void> {
    this.tried.set(true);
    const missing = this.warnings()
      .flatMap((group) => group.problems)
      .find((problem) => this.unexplained().includes(problem));
    if (missing) return void setTimeout(() => document.getElementById(`reason-${missing.key}`)?.focus());
    if (!(await this.confirm.ask(this.question()))) return;
    this.busy.set('submitting');
    try {
      await this.send();
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy.set(null);
    }
  }

  private question() {
    const institution = this.form.participation()?.institution.name ?? '';
    return {
      title: this.texts.t('check.ask'),
      text: this.texts.t('check.askText', { institution }),
      action: this.texts.t('check.submit'),
    };
  }

  private async send(): Promise<void> {
    const id = this.form.id() ?? '';
    const acknowledged = this.of('warning').map(({ key }) => ({
      key,
      reason: this.reasons()[key]?.trim() ?? '',
    }));
    const submission = await this.client.call(api.answers.submit, { params: { id }, body: { acknowledged } });
    this.form.participation.update((p) => p && { ...p, state: 'submitted', submission });
    this.form.reasons.clear();
    await this.router.navigate(['/anketa', id, 'iesniegts-apliecinajums']);
  }

  /** Someone changed an answer after the check: the server's list takes the place of ours. */
  private refused(error: unknown): void {
    const problems = isProblem(error, 'notReady') ? problemsSchema.safeParse(error.data) : null;
    if (!problems?.success) return this.toast.fail(error);
    this.show(problems.data);
    this.toast.say(this.texts.t('check.changed'));
  }
}
