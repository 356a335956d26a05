import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestBed } from '@angular/core/testing';
import type { Answerer, ParticipationState, RoundState } from '@briedums/domain';
import { type Methodology, methodologyHash, type Source } from '@briedums/methodology';
import { TRANSPORT } from '@briedums/web';
import { stage } from '../../testing/stage';
import { Form } from './form';

const methodology = JSON.parse(
  readFileSync(join(__dirname, '../../../../../../tools/cli/examples/example.json'), 'utf8'),
) as Methodology;

const loaded = (who: Answerer, round: RoundState, state: ParticipationState) => ({
  participation: { institution: { name: 'Rīga' }, round: { state: round }, state },
  methodologyHash: methodologyHash(methodology),
  methodology,
  answers: [],
  place: null,
  who,
  serverTime: '2026-11-20T10:00:00Z',
});

async function formFor(who: Answerer, round: RoundState = 'open', state: ParticipationState = 'inProgress') {
  const transport = async () => ({ ok: true, status: 200, json: async () => loaded(who, round, state) });
  await stage('lv', [], [{ provide: TRANSPORT, useValue: transport }, Form]);
  const form = TestBed.inject(Form);
  form.id.set('67e47380-a3e7-418e-85e9-8c8ea0466e67');
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
  const may = (source: Source) => form.mayAnswer({ source } as Parameters<Form['mayAnswer']>[0]);
  return { form, may };
}

describe('who answers what in a questionnaire', () => {
  it('lets a contact who is an expert too answer both kinds in the own institution, and submit', async () => {
    const { form, may } = await formFor({ contact: true, expert: true });
    expect([may('self'), may('expert'), form.submits()]).toEqual([true, true, true]);
    expect(form.sources()).toEqual(['self', 'expert', 'automatic']);
  });

  it('keeps to the expert’s questions in another institution, though the account has a contact’s role too', async () => {
    const { form, may } = await formFor({ contact: false, expert: true });
    expect([may('self'), may('expert'), form.submits()]).toEqual([false, true, false]);
  });

  it('closes the institution’s questions on submitting and leaves the expert’s open, so that it may be reopened', async () => {
    const { form, may } = await formFor({ contact: true, expert: true }, 'open', 'submitted');
    expect([may('self'), may('expert'), form.editable()]).toEqual([false, true, false]);
  });

  it('shows the institution’s questions to read to those who answer none', async () => {
    const { form, may } = await formFor({ contact: false, expert: false });
    expect(form.sources()).toEqual(['self']);
    expect([may('self'), form.editable(), form.submits()]).toEqual([false, false, false]);
  });
});

describe('the time that is left', () => {
  it('goes by the clock of the server, which goes on while the page is open', async () => {
    const { form } = await formFor({ contact: true, expert: false });
    expect(new Date(form.now()).toISOString()).toBe('2026-11-20T10:00:00.000Z');
    form.serverTime.set('2026-11-21T10:00:00Z');
    expect(new Date(form.now()).toISOString()).toBe('2026-11-21T10:00:00.000Z');
  });
});
