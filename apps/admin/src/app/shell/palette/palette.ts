import { Component, computed, effect, inject, signal } from '@angular/core';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { Announcer, matches, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { allPlaces, type Place } from './places';

const most = 12;

/** Type a part of a name, choose with the arrows, Enter goes there. */
@Component({
  selector: 'bd-palette',
  imports: [MatDialogModule, TranslocoPipe],
  templateUrl: './palette.html',
  styleUrl: './palette.scss',
})
export class Palette {
  private readonly router = inject(Router);
  private readonly dialog = inject<MatDialogRef<Palette>>(MatDialogRef);
  private readonly texts = inject(Texts);
  private readonly places = allPlaces();
  protected readonly search = signal('');
  private readonly wanted = signal(0);
  private readonly all = computed(() =>
    this.places().filter((p) => matches(this.search(), p.name, p.detail)),
  );
  protected readonly found = computed(() => this.all().slice(0, most));
  protected readonly current = computed(() => Math.min(this.wanted(), this.found().length - 1));

  constructor() {
    const announcer = inject(Announcer);
    effect(() => {
      if (this.search()) announcer.say(this.texts.plural('shell.palette.found', this.all().length));
    });
  }

  protected type(text: string): void {
    this.search.set(text);
    this.wanted.set(0);
  }

  protected move(event: Event, by: number): void {
    event.preventDefault();
    const count = this.found().length;
    if (!count) return;
    this.wanted.set((this.current() + by + count) % count);
    setTimeout(() =>
      document.getElementById(`place-${this.current()}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }

  protected go(place: Place | undefined): void {
    if (!place) return;
    this.dialog.close();
    void this.router.navigateByUrl(place.link);
  }
}
