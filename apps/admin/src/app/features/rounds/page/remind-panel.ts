import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import type { RoundView } from '@briedums/domain';
import { formatMoment, Icon, PluralPipe, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { copyText } from '../../../ui/copy-text';
import type { Addressees } from './reminder';

export interface RemindPanelData {
  round: RoundView;
  to: Addressees;
}

/** A letter for those who have not submitted, and their addresses: to be sent from the administrator's own mailbox. */
@Component({
  selector: 'bd-remind-panel',
  imports: [Icon, MatButton, MatDialogModule, PluralPipe, TranslocoPipe],
  templateUrl: './remind-panel.html',
  styles: `
    label {
      display: block;
      margin: 1rem 0 0.25rem;
      font-weight: 600;
    }

    textarea {
      margin-bottom: 0.5rem;
    }
  `,
})
export class RemindPanel {
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  protected readonly data = inject<RemindPanelData>(MAT_DIALOG_DATA);
  protected readonly addresses = this.data.to.addresses.join('; ');
  protected readonly without = this.data.to.withoutAddress.map((row) => row.institution).join(', ');
  protected readonly letter = computed(() => {
    const { title, closesAt } = this.data.round;
    const name = this.texts.of(title);
    return [
      this.texts.t('round.remind.hello'),
      this.texts.t('round.remind.missing', { name }),
      closesAt
        ? this.texts.t('round.remind.until', { moment: formatMoment(this.texts.language(), closesAt) })
        : '',
      this.texts.t('round.remind.where', { address: `${window.location.origin}/sakums` }),
    ]
      .filter(Boolean)
      .join('\n\n');
  });

  protected async copy(text: string, said: string): Promise<void> {
    this.toast.say(this.texts.t((await copyText(text)) ? said : 'ui.notCopied'));
  }
}
