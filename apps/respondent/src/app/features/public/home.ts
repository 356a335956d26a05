import { Component } from '@angular/core';
@Component({ selector: 'bd-home', template: '' })
export class Home {}
