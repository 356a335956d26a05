import { Location } from '@angular/common';
import { Component, DOCUMENT, inject, InjectionToken, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import { NetworkError } from './api/problem-error';
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
 * and no word about it. After an update the files that an open portal asks for are gone: then it is loaded anew, once.
 */
@Component({
  selector: 'bd-page-failure',
  imports: [Failure],
  template: `
    @if (failed(); as failed) {
      <bd-failure [error]="failed.error" (retry)="loadAnew(failed.address)" />
    }
  `,
  styles: ':host:empty { display: none; }',
})
export class PageFailure {
  private readonly location = inject(Location);
  private readonly memory = remembered('bd.loadedAnew');
  protected readonly loadAnew = inject(LOAD_ANEW);
  protected readonly failed = signal<{ error: unknown; address: string } | null>(null);

  constructor() {
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event instanceof NavigationError) this.take(event);
        else if (event instanceof NavigationEnd) this.failed.set(null);
      });
  }

  private take({ error, url }: NavigationError): void {
    const address = this.location.prepareExternalUrl(url);
    const missing = error instanceof Error && missingFile.test(error.message);
    if (missing && navigator.onLine && Date.now() - Number(this.memory.read() ?? 0) > pause) {
      this.memory.write(String(Date.now()));
      this.loadAnew(address);
    } else this.failed.set({ error: missing ? new NetworkError(error.message) : error, address });
  }
}
