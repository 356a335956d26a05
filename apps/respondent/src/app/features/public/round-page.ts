import { Component } from '@angular/core';
@Component({ selector: 'bd-round', template: '' })
export class RoundPage {}
