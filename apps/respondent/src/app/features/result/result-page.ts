import { Component } from '@angular/core';
@Component({ selector: 'bd-result', template: '' })
export class ResultPage {}
