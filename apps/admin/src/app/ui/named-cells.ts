import { afterNextRender, DestroyRef, Directive, ElementRef, inject } from '@angular/core';

/** A table that a phone shows row by row, without its header: every cell then tells its column (`data-name`, see the styles). */
@Directive({ selector: 'table.bd-rows' })
export class NamedCells {
  constructor() {
    const table = inject<ElementRef<HTMLTableElement>>(ElementRef).nativeElement;
    const destroy = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new MutationObserver(() => nameCells(table));
      observer.observe(table, { childList: true, subtree: true, characterData: true });
      destroy.onDestroy(() => observer.disconnect());
      nameCells(table);
    });
  }
}

/** Rows that share a cell with the row above lack it at their beginning. */
export function nameCells(table: HTMLTableElement): void {
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map(seenText);
  for (const part of [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])])
    for (const row of part.rows)
      [...row.cells].reverse().forEach((cell, i) => {
        const name = names.at(-1 - i) ?? '';
        if (cell.tagName === 'TD' && cell.dataset['name'] !== name) cell.dataset['name'] = name;
      });
}

/** Without the words that only screen readers get. */
function seenText(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.bd-hidden')) hidden.remove();
  return copy.textContent?.trim() ?? '';
}
