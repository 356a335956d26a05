import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from './icon';
import type { IconName } from './icons';

export type Change = 'up' | 'down' | 'same' | 'newLevel';

const drawings: Record<Change, IconName> = { up: 'up', down: 'down', same: 'same', newLevel: 'newLevel' };

/** Up, down, unchanged or a new level, against the round before; said in words to screen readers. */
@Component({
  selector: 'bd-change',
  imports: [Icon, TranslocoPipe],
  template: `<bd-icon [name]="icon()" [label]="'levels.change.' + change() | transloco" />`,
})
export class ChangeMark {
  readonly change = input.required<Change>();
  protected readonly icon = computed(() => drawings[this.change()]);
}
