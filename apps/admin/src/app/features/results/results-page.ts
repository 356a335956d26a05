import { Component } from '@angular/core';
@Component({ selector: 'bd-x', template: '' })
export class ResultsPage {}
