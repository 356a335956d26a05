import { TestBed } from '@angular/core/testing';
import { questionSchema } from '@briedums/methodology';
import { Toast } from '@briedums/web';
import { stage } from '../../testing/stage';
import { Colleagues } from './colleagues';
import { Form } from './form';
import { QuestionItem } from './question-item';

const question = questionSchema.parse({
  id: 'g1',
  code: 'G-01',
  type: 'yesNo',
  text: { lv: 'Vai?', en: 'Is it?' },
});
const content = { answer: { value: 'yes' }, comment: 'Skat. lēmumu' };

Element.prototype.scrollIntoView = () => undefined;

describe('an answer that the server refuses', () => {
  it('can be given up, and taken back as it was; the focus is at the question again', async () => {
    const done: unknown[] = [];
    const said: { text: string; undo?: () => void }[] = [];
    const form = {
      contentOf: () => content,
      views: () => new Map([['g1', { revision: 3, by: 'Anna', at: '2026-11-20T10:00:00Z' }]]),
      problemsOf: () => [],
      visibility: () => undefined,
      mayAnswer: () => true,
      queue: {
        entries: () => new Map([['g1', { ...content, phase: 'refused', error: new Error('no') }]]),
        drop: (...given: unknown[]) => done.push(['drop', ...given]),
        put: (...given: unknown[]) => done.push(['put', ...given]),
      },
    };
    const say = (text: string, undo?: () => void) => said.push({ text, ...(undo && { undo }) });
    await stage(
      'lv',
      [],
      [
        { provide: Form, useValue: form },
        { provide: Colleagues, useValue: { changed: () => new Set(), enter: () => undefined } },
        { provide: Toast, useValue: { say } },
      ],
    );
    const fixture = TestBed.createComponent(QuestionItem);
    fixture.componentRef.setInput('question', question);
    await fixture.whenStable();
    document.body.append(fixture.nativeElement as HTMLElement);
    const buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.includes('Atmest manu atbildi'))!.click();
    expect([done, said[0]?.text]).toEqual([[['drop', 'g1']], 'Atmesta jūsu atbilde uz jautājumu G-01']);
    await fixture.whenStable();
    expect((document.activeElement as HTMLInputElement).value).toBe('yes');
    said[0]?.undo?.();
    expect(done[1]).toEqual(['put', 'g1', content, 3]);
  });
});
