import { TestBed } from '@angular/core/testing';
import { Toast } from '@briedums/web';
import { createAttempt } from './attempt';

const attempt = () => {
  const failures: unknown[] = [];
  let renewed = 0;
  TestBed.configureTestingModule({
    providers: [{ provide: Toast, useValue: { fail: (error: unknown) => failures.push(error) } }],
  });
  const made = TestBed.runInInjectionContext(() => createAttempt(() => renewed++));
  return { made, failures, renewed: () => renewed };
};

describe('an attempt to change something', () => {
  it('is busy until it is over, and then looks again', async () => {
    const { made, failures, renewed } = attempt();
    const going = made.run(() => Promise.resolve());
    expect([made.busy(), renewed()]).toEqual([true, 0]);
    await going;
    expect([made.busy(), renewed(), failures]).toEqual([false, 1, []]);
  });

  it('that fails says so, and looks again as well', async () => {
    const { made, failures, renewed } = attempt();
    const error = new Error('refused');
    await made.run(() => Promise.reject(error));
    expect([made.busy(), renewed(), failures]).toEqual([false, 1, [error]]);
  });
});
