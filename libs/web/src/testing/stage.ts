import { ApplicationInitStatus, type Provider, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { TRANSPORT } from '../api/transport';
import type { Language } from '../i18n/languages';
import { LanguageChoice } from '../i18n/language';
import { provideWeb } from '../provide-web';

const none = () => Promise.resolve({ default: {} });
const unreachable: typeof fetch = () => Promise.reject(new Error('This test reaches no server'));

/** Prepares what a portal prepares at start, in the language, without a server. */
export async function stage(language: Language = 'lv', providers: Provider[] = []): Promise<void> {
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideWeb([], { lv: none, en: none }),
      { provide: TRANSPORT, useValue: unreachable },
      ...providers,
    ],
  });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  await TestBed.inject(LanguageChoice).use(language);
}

/** A component on the page, with its inputs, drawn. */
export async function show<T>(
  type: Type<T>,
  inputs: Record<string, unknown>,
): Promise<{ fixture: ComponentFixture<T>; element: HTMLElement }> {
  const fixture = TestBed.createComponent(type);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  return { fixture, element: fixture.nativeElement as HTMLElement };
}

/** Types into a native control, as a person does. */
export async function type(
  fixture: ComponentFixture<unknown>,
  control: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await fixture.whenStable();
}
