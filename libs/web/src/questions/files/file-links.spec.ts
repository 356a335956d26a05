import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { show, stage } from '../../testing/stage';
import { FileLinks } from './file-links';
import { FILE_STORE, type FileStore, type KnownFile } from './file-store';

const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

async function links(known: KnownFile[] | undefined | null, ids: string[]) {
  const store: Pick<FileStore, 'known' | 'address'> = {
    known: signal(known && new Map(known.map((file) => [file.id, file]))),
    address: (of) => `/files/${of}`,
  };
  await stage('lv', [{ provide: FILE_STORE, useValue: store }]);
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
