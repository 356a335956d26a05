import { afterNextRender, DestroyRef, Directive, ElementRef, inject, signal } from '@angular/core';

/** A table that is wider than the screen can be scrolled by keyboard too: its box then takes the focus, named by the caption. */
@Directive({
  selector: '.bd-tablebox',
  host: {
    '[attr.tabindex]': 'scrolls() ? 0 : null',
    '[attr.role]': "scrolls() ? 'region' : null",
    '[attr.aria-label]': 'scrolls() ? name() : null',
    '[class.fits]': '!wide()',
  },
})
export class ScrollBox {
  protected readonly scrolls = signal(false);
  protected readonly wide = signal(false);
  protected readonly name = signal<string | null>(null);

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroy = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new ResizeObserver(() => {
        this.name.set(element.querySelector('caption')?.textContent?.trim() || null);
        this.wide.set(element.scrollWidth > element.clientWidth);
        this.scrolls.set(this.wide() || element.scrollHeight > element.clientHeight);
      });
      observer.observe(element);
      const table = element.querySelector('table');
      if (table) observer.observe(table);
      destroy.onDestroy(() => observer.disconnect());
    });
  }
}
