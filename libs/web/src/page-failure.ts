import { Location } from '@angular/common';
import {
  afterNextRender,
  Component,
  DOCUMENT,
  ElementRef,
  inject,
  InjectionToken,
  Injector,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationError, NavigationStart, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NetworkError } from './api/problem-error';
import { TRANSPORT } from './api/transport';
import { remembered } from './i18n/remembered';
import { Failure } from './ui/failure';

/** Opens an address as if it had been typed: with the newest files of the portal. */
export const LOAD_ANEW = new InjectionToken<(address: string) => void>('LOAD_ANEW', {
  factory: () => {
    const document = inject(DOCUMENT);
    return (address) => document.location.assign(address);
  },
});

/** What browsers say when a file of the portal is not there (any more). */
const missingFile = /dynamically imported module|importing a module script/i;

/** Between two loads of the portal, in milliseconds: the second time it would not help either. */
const pause = 30_000;

/**
 * On top of the page, in a shell: the page that was asked for could not be opened. Without this there would be an empty page
 * and no word about it. After an update the files that an open portal asks for are gone: then it is loaded anew, once, and only
 * when the server answers: otherwise the page that is open would be lost for the browser's own error.
 */
@Component({
  selector: 'bd-page-failure',
  imports: [Failure, TranslocoPipe],
  template: `
    @if (failed(); as failed) {
      @if (failed.alone) {
        <h1 class="bd-hidden">{{ 'common.error.title' | transloco }}</h1>
      }
      <bd-failure [error]="failed.error" (retry)="again(failed.address)" />
    }
  `,
  styles: ':host:empty { display: none; }',
})
export class PageFailure {
  private readonly location = inject(Location);
  private readonly transport = inject(TRANSPORT);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly memory = remembered('bd.loadedAnew');
  private readonly loadAnew = inject(LOAD_ANEW);
  protected readonly failed = signal<{ error: unknown; address: string; alone: boolean } | null>(null);
  /** No page was opened yet. */
  private alone = true;
  private latest = 0;

  constructor() {
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event instanceof NavigationStart) this.latest = event.id;
        else if (event instanceof NavigationError) void this.take(event);
        else if (event instanceof NavigationEnd) this.forget();
      });
  }

  private forget(): void {
    this.alone = false;
    this.failed.set(null);
  }

  private async take({ id, error, url }: NavigationError): Promise<void> {
    const address = this.location.prepareExternalUrl(url);
    const missing = error instanceof Error && missingFile.test(error.message);
    const helps = missing && this.rested() && (await this.reached(address));
    if (id !== this.latest) return;
    if (helps) {
      this.memory.write(String(Date.now()));
      this.loadAnew(address);
    } else this.tell(missing ? new NetworkError(error.message) : error, address);
  }

  /** As the person asked; without a server the page that is open stays, and the sentence comes once more. */
  protected async again(address: string): Promise<void> {
    this.failed.set(null);
    if (await this.reached(address)) this.loadAnew(address);
    else this.tell(new NetworkError(), address);
  }

  private tell(error: unknown, address: string): void {
    this.failed.set({ error, address, alone: this.alone });
    // The person may be far down the page from which they wanted to go on.
    afterNextRender(() => this.element.scrollIntoView({ block: 'nearest' }), { injector: this.injector });
  }

  private rested(): boolean {
    return Date.now() - Number(this.memory.read() ?? 0) > pause;
  }

  private async reached(address: string): Promise<boolean> {
    if (!navigator.onLine) return false;
    const answer = await this.transport(address, { method: 'HEAD' }).catch(() => null);
    return answer?.ok ?? false;
  }
}
