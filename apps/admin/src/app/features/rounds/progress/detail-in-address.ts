import { DestroyRef, effect, inject, untracked } from '@angular/core';
import { addressState, type AddressValue } from '@briedums/web';
import { Panel } from '../../../ui/panel';
import { ParticipationPanel, type ParticipationPanelData } from './participation-panel';

/**
 * The institution whose details are open, by its participation; it stands in the address, so that a sent link opens them.
 * What the address names and the round does not have is not opened. Call it where a page's fields are made.
 */
export function detailInAddress(data: Omit<ParticipationPanelData, 'id'>): AddressValue<string> {
  const panel = inject(Panel);
  const owner = inject(DestroyRef);
  const about = addressState().text('about');
  let open = '';
  const show = async (id: string): Promise<void> => {
    open = id;
    await panel.open(ParticipationPanel, { ...data, id }, owner);
    open = '';
    // Somebody who went on to another page is not called back to this one.
    if (!owner.destroyed) about.set('');
  };
  effect(() => {
    const id = about.value();
    const known = !!id && data.store.participations.value()?.some((row) => row.id === id);
    if (known && !open) untracked(() => void show(id));
  });
  return about;
}
