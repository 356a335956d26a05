import { TestBed } from '@angular/core/testing';
import type { AnswerView } from '@briedums/domain';
import type { Question } from '@briedums/methodology';
import { Session } from '@briedums/web';
import { stage } from '../../testing/stage';
import { ConflictBox } from './conflict-box';

const question = { id: 'q', type: 'yesNo' } as Question;
const theirs = { by: 'Anna', at: '2026-11-20T10:00:00Z', answer: { value: 'no' }, comment: null };

async function boxFor(name: string) {
  await stage('lv', [], [{ provide: Session, useValue: { view: () => ({ account: { name } }) } }]);
  const fixture = TestBed.createComponent(ConflictBox);
  fixture.componentRef.setInput('question', question);
  fixture.componentRef.setInput('mine', { answer: { value: 'yes' }, comment: null });
  fixture.componentRef.setInput('theirs', theirs as unknown as AnswerView);
  const chosen: string[] = [];
  fixture.componentInstance.choose.subscribe((which) => chosen.push(which));
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  return { element, chosen, buttons: [...element.querySelectorAll('button')] };
}

describe('two answers at once', () => {
  it('names the colleague, shows both and lets the person choose', async () => {
    const { element, chosen, buttons } = await boxFor('Pēteris');
    expect(element.querySelector('.title')?.textContent).toContain('Anna');
    expect([...element.querySelectorAll('.two p')].map((p) => p.textContent)).toEqual(['Jā', 'Nē']);
    for (const button of buttons) button.click();
    expect(chosen).toEqual(['mine', 'theirs']);
  });

  it('speaks of another window, not of a colleague, when both are the same person’s', async () => {
    const { element, buttons } = await boxFor('Anna');
    expect(element.querySelector('.title')?.textContent).toContain('citā logā');
    expect(buttons.map((button) => button.textContent.trim())).toEqual(['Paturēt šo', 'Ņemt otru']);
  });
});
