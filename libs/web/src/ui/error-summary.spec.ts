import { show, stage } from '../testing/stage';
import { ErrorSummary } from './error-summary';

beforeEach(() => stage());
afterEach(() => document.body.replaceChildren());

describe('the error summary', () => {
  const items = [
    { target: 'q-a', text: 'A-1: ierakstiet skaitli' },
    { target: 'q-b', text: 'A-2: izvēlieties atbildi' },
  ];

  it('counts the errors in words and takes the focus', async () => {
    const { element } = await show(ErrorSummary, { items });
    expect(element.querySelector('h2')?.textContent).toBe('Jāizlabo 2 kļūdas');
    expect(document.activeElement).toBe(element.querySelector('[role=alert]'));
  });

  it('is not there without errors', async () => {
    const { element } = await show(ErrorSummary, { items: [] });
    expect(element.querySelector('[role=alert]')).toBeNull();
  });

  it('leads to the first control of the place, and leaves the address alone', async () => {
    const place = document.createElement('div');
    place.id = 'q-b';
    place.innerHTML = '<p>A-2</p><input disabled><input name="free">';
    place.scrollIntoView = () => undefined;
    document.body.append(place);
    const before = location.href;
    const { element } = await show(ErrorSummary, { items });
    element.querySelectorAll('a')[1]!.click();
    expect((document.activeElement as HTMLInputElement).name).toBe('free');
    expect(location.href).toBe(before);
  });
});
