import { Component } from '@angular/core';
@Component({ selector: 'bd-tenant', template: '' })
export class TenantPage {}
