import { TestBed } from '@angular/core/testing';
import { TRANSPORT } from '@briedums/web';
import { stage } from '../../testing/stage';
import { Form } from './form';
import { Whose } from './whose';

const item = (id: string, name: string, state = 'open') => ({
  id,
  institution: { name },
  round: { title: { lv: 'Kārta', en: 'Round' }, state },
});

async function shown(mine: unknown[], submits = true) {
  TestBed.resetTestingModule();
  const asked: string[] = [];
  const transport = async (address: string) => {
    asked.push(address);
    return { ok: true, status: 200, json: async () => mine };
  };
  const form = { id: () => 'a', submits: () => submits, participation: () => item('a', 'Ogres novads') };
  await stage(
    'lv',
    [],
    [
      { provide: TRANSPORT, useValue: transport },
      { provide: Form, useValue: form },
    ],
  );
  const fixture = TestBed.createComponent(Whose);
  const element = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(element);
  await fixture.whenStable();
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
  const open = async () => {
    element.querySelector('button')!.click();
    await fixture.whenStable();
    return [...document.querySelectorAll('a[mat-menu-item]')].map((a) => [
      a.getAttribute('href'),
      a.textContent.replace(/\s+/g, ' ').trim(),
    ]);
  };
  return { element, open, asked };
}

describe('whose questionnaire it is', () => {
  it('is only named where there is no other that is open', async () => {
    const { element } = await shown([item('a', 'Ogres novads'), item('c', 'Ogres novads', 'published')]);
    expect([element.textContent.trim(), element.querySelector('button')]).toEqual(['Ogres novads', null]);
  });

  it('leads to the other open ones of the same person', async () => {
    const { element, open } = await shown([item('a', 'Ogres novads'), item('b', 'Talsu novads')]);
    expect(element.querySelector('button')?.textContent).toContain('Ogres novads');
    expect(await open()).toEqual([['/anketa/b', 'Talsu novads Kārta']]);
  });

  it('asks for none where somebody only reads', async () => {
    expect((await shown([], false)).asked).toEqual([]);
  });
});
