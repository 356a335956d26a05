import { focusPlace, nextQuestion, placeOf } from './question-focus';

const row = (number: number, folded: boolean) => `
  <div class="row" id="q-t5:${number}">
    <h4><button id="fold-${number}">Pakalpojums ${number}</button></h4>
    <div class="body" ${folded ? 'hidden="until-found"' : ''}>
      <div class="question"><input id="name-${number}" /></div>
      <div class="question"><p class="bd-problem">Nav pareizi.</p><input type="radio" id="wrong-${number}" checked /></div>
    </div>
  </div>`;
const page = (first: boolean, second: boolean) => `
  <bd-question id="q-t5"><div class="field">${row(1, first)}${row(2, second)}</div></bd-question>
  <bd-question id="q-yes"><div class="field">
    <input type="radio" id="yes" /><input type="radio" id="no" checked />
  </div></bd-question>
  <bd-question id="q-read"><div class="field"><input disabled /></div></bd-question>`;

const show = (first = true, second = true) => (document.body.innerHTML = page(first, second));
const focused = (place: string) => {
  focusPlace(place);
  return document.activeElement?.id;
};

beforeAll(() => (Element.prototype.scrollIntoView = () => undefined));

describe('going to a question', () => {
  it('names a row by its number, counted from 1', () => {
    expect([placeOf('t5'), placeOf('t5', null), placeOf('t5', 1)]).toEqual(['t5', 't5', 't5:2']);
  });

  it('opens the row that a problem points to, as the browser’s search would, and goes to what is wrong in it', () => {
    show();
    const opened: unknown[] = [];
    document.body.addEventListener('beforematch', ({ target }) => {
      opened.push((target as Element).parentElement?.id);
    });
    expect(focused('t5:2')).toBe('wrong-2');
    expect(opened).toEqual(['q-t5:2']);
    expect(document.querySelectorAll('[hidden]')).toHaveLength(1);
  });

  it('opens no row for a question as a whole, and does not lose the focus in a folded one', () => {
    show();
    expect(focused('t5')).toBe('fold-1');
    expect(document.querySelectorAll('[hidden]')).toHaveLength(2);
  });

  it('goes to the question when the row is gone', () => {
    show();
    expect(focused('t5:3')).toBe('fold-1');
  });

  it('stops where the Tab key would: at the chosen radio button, or at the question where nothing can be answered', () => {
    show();
    expect([focused('yes'), focused('read')]).toEqual(['no', 'q-read']);
  });

  it('knows which question is next', () => {
    show(false);
    expect(nextQuestion(document.getElementById('name-1'))).toBe('yes');
    expect(nextQuestion(document.getElementById('q-read'))).toBeNull();
  });
});
