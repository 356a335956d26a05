import { TestBed } from '@angular/core/testing';
import { ParticipationFiles } from './files/participation-files';
import { Form } from './form';
import { Unsent } from './unsent';

describe('what the server does not have', () => {
  let answers: Record<string, number>;
  let files: number[];
  let unsent: Unsent;

  beforeEach(() => {
    [answers, files] = [{}, []];
    const entries = () =>
      new Map(Object.entries(answers).map(([questionId, number]) => [questionId, { questionId, number }]));
    TestBed.configureTestingModule({
      providers: [
        Unsent,
        { provide: Form, useValue: { queue: { entries } } },
        { provide: ParticipationFiles, useValue: { queue: { underWay: () => files } } },
      ],
    });
    unsent = TestBed.inject(Unsent);
  });

  it('is asked about before the window closes: an answer as well as a file', () => {
    expect(unsent.asks()).toBe(false);
    answers = { g03: 1 };
    expect(unsent.asks()).toBe(true);
    answers = {};
    files = [1];
    expect(unsent.asks()).toBe(true);
  });

  it('is what only the page holds too: typed, and no answer yet', () => {
    document.body.innerHTML = '<bd-question><input value="12x" data-bd-unsaved /></bd-question>';
    expect(unsent.asks()).toBe(true);
    unsent.agree();
    expect(unsent.asks()).toBe(false);
    document.querySelector('input')!.value = '12xy';
    expect(unsent.asks()).toBe(true);
    document.body.replaceChildren();
    expect(unsent.asks()).toBe(false);
  });

  it('is not asked about twice', () => {
    [answers, files] = [{ g03: 1, g08: 2 }, [1]];
    unsent.agree();
    expect(unsent.asks()).toBe(false);
    answers = { g08: 2 };
    expect(unsent.asks()).toBe(false);
  });

  it('is asked about again when the person stayed and wrote on', () => {
    answers = { g03: 1 };
    unsent.agree();
    answers = { g03: 2 };
    expect(unsent.asks()).toBe(true);
    answers = { g03: 1 };
    files = [1];
    expect(unsent.asks()).toBe(true);
  });
});
