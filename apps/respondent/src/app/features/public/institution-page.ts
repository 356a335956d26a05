import { Component } from '@angular/core';
@Component({ selector: 'bd-inst', template: '' })
export class InstitutionPage {}
