import { TestBed } from '@angular/core/testing';
import { Confirm, type Confirmation, Session } from '@briedums/web';
import { stage } from '../../testing/stage';
import { finishing, unfinishedFields } from './unfinished';

const page = (marks: string) => `
  <bd-question id="q-g03"><span class="code">G-03</span><div class="field"><input id="other" /></div></bd-question>
  <bd-question id="q-g04"><span class="code">G-04</span><div class="field">${marks}</div></bd-question>`;

Element.prototype.scrollIntoView = () => undefined;

describe('going on from a section', () => {
  let asked: Confirmation[];
  let agreed: number;

  const goOn = async (marks: string, answer: boolean, signedIn = true) => {
    document.body.innerHTML = page(marks);
    [asked, agreed] = [[], 0];
    const ask = async (question: Confirmation) => asked.push(question) && answer;
    TestBed.resetTestingModule();
    await stage(
      'lv',
      [],
      [
        { provide: Confirm, useValue: { ask } },
        { provide: Session, useValue: { signedIn: () => signedIn } },
      ],
    );
    const section = { unsent: { agree: () => agreed++ } } as unknown as Parameters<typeof finishing>[0];
    return TestBed.runInInjectionContext(() => finishing(section, null!, null!, null!));
  };

  it('is asked about where something typed cannot be saved, and leads to it who stays', async () => {
    expect(await goOn('<input id="first" /><input id="wrong" data-bd-unsaved />', false)).toBe(false);
    expect(asked.map(({ text }) => text)).toEqual([
      'To, kas ierakstīts jautājumā G-04, nevar saglabāt. Ja aiziesiet, tas pazudīs.',
    ]);
    expect([document.activeElement?.id, agreed]).toEqual(['wrong', 0]);
  });

  it('is possible all the same, and then not asked about by the browser', async () => {
    const half = '<fieldset data-bd-unsaved><input value="1" /></fieldset>';
    expect([await goOn(half, true), agreed, unfinishedFields(document)]).toEqual([
      true,
      1,
      [document.querySelector('fieldset')],
    ]);
  });

  it('is not asked about otherwise, or when nobody is signed in any more', async () => {
    expect([await goOn('<input aria-invalid="true" />', false), asked]).toEqual([true, []]);
    expect([await goOn('<input data-bd-unsaved />', false, false), asked]).toEqual([true, []]);
  });
});
