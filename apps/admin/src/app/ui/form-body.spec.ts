import { ApplicationInitStatus, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideWeb } from '@briedums/web';
import { FormBody } from './form-body';

@Component({
  imports: [FormBody],
  template: `
    <form [bdForm]="form" (send)="sent = sent + 1"><textarea></textarea></form>
    <input />
  `,
})
class Page {
  readonly busy = signal(false);
  readonly form = { busy: this.busy, failure: signal(''), summary: signal([]) };
  sent = 0;
}

async function page() {
  const none = () => Promise.resolve({ default: {} });
  TestBed.configureTestingModule({ providers: [provideWeb([], { lv: none, en: none })] });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const fixture = TestBed.createComponent(Page);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
  const pressIn = (selector: string): number => {
    const field = element.querySelector<HTMLElement>(selector)!;
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    return fixture.componentInstance.sent;
  };
  return { pressIn, fixture };
}

describe('a form', () => {
  it('is sent by Ctrl+Enter from a field of many lines', async () => {
    expect((await page()).pressIn('textarea')).toBe(1);
  });

  it('is not sent by keys pressed elsewhere, nor while it is being sent', async () => {
    const { pressIn, fixture } = await page();
    expect(pressIn(':scope > input')).toBe(0);
    fixture.componentInstance.busy.set(true);
    expect(pressIn('textarea')).toBe(0);
  });
});
