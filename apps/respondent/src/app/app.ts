import { Component } from '@angular/core';
import { Shell } from './shell/shell';

@Component({
  selector: 'bd-root',
  imports: [Shell],
  template: `<bd-shell />`,
})
export class App {}
