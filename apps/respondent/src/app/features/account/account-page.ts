import { Component } from '@angular/core';
@Component({ selector: 'bd-account', template: '' })
export class AccountPage {}
