import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** The start page of everyone who is not signed in. */
@Component({
  selector: 'bd-home',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <h1>{{ 'home.title' | transloco }}</h1>
    <p>{{ 'home.intro' | transloco }}</p>
    <p>
      <a routerLink="/sign-in">{{ 'session.signIn' | transloco }}</a>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
      max-width: 60rem;
      margin: 0 auto;
      padding: 2rem 1rem;
    }
  `,
})
export class Home {}
