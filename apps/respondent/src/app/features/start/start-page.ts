import { Component } from '@angular/core';
@Component({ selector: 'bd-start', template: '' })
export class StartPage {}
