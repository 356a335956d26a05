import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { api } from '@briedums/domain';
import { TRANSPORT } from '../../api/transport';
import { show, stage } from '../../testing/stage';
import { FileLinks } from './file-links';
import { FILE_NAMES, type FileNames, type KnownFile, ParticipationFileNames } from './file-names';

const id = '11111111-2222-4333-8444-555555555555';
const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

async function links(known: KnownFile[] | undefined | null, ids: string[]) {
  const names: FileNames = {
    known: signal(known && new Map(known.map((file) => [file.id, file]))),
    address: (of) => `/files/${of}`,
  };
  await stage('lv', [{ provide: FILE_NAMES, useValue: names }]);
  return (await show(FileLinks, { ids })).element;
}

describe('links to files', () => {
  it('have names and sizes, and say which file is there no longer', async () => {
    const element = await links([{ id: 'a', name: 'a.pdf', size: 2048 }], ['a', 'b']);
    expect([...element.querySelectorAll('li')].map(textOf)).toEqual(['a.pdf 2 kB', 'Datne ir noņemta']);
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/files/a');
  });

  it('are counted where their names cannot be had', async () => {
    expect(textOf(await links(null, ['a', 'b']))).toBe('Pievienotas 2 datnes');
    TestBed.resetTestingModule();
    expect(textOf(await links(undefined, ['a']))).toBe('Datnes nosaukumu vēl ielādē…');
  });
});

describe('the names of the files of a participation', () => {
  const settle = async () => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  };
  async function names(answer: () => Response) {
    const asked: string[] = [];
    const transport = (async (url: string) => {
      asked.push(url);
      return answer();
    }) as typeof fetch;
    await stage('lv', [ParticipationFileNames, { provide: TRANSPORT, useValue: transport }]);
    return { names: TestBed.inject(ParticipationFileNames), asked };
  }

  it('are asked for once it is known whose they are', async () => {
    const file = { id: 'a', name: 'a.pdf', size: 1 };
    const { names: of, asked } = await names(
      () => ({ ok: true, status: 200, json: async () => [file] }) as Response,
    );
    await settle();
    expect([asked, of.known()]).toEqual([[], undefined]);
    of.participationId.set(id);
    await settle();
    await settle();
    expect(asked).toEqual([api.files.list.path.replace(':id', id)]);
    expect(of.known()?.get('a')).toEqual(file);
    expect(of.address('f')).toBe(`/api/participations/${id}/files/f`);
  });

  it('are known not to be had when the server refuses', async () => {
    const { names: of } = await names(
      () => ({ ok: false, status: 403, json: async () => ({ code: 'forbidden' }) }) as Response,
    );
    of.participationId.set(id);
    await settle();
    await settle();
    expect(of.known()).toBeNull();
  });
});
