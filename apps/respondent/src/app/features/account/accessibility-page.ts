import { Component } from '@angular/core';
@Component({ selector: 'bd-acc', template: '' })
export class AccessibilityPage {}
