import { computed, Injectable } from '@angular/core';
import { addressState } from '@briedums/web';

/** What of the table of institutions is chosen: search, filters, order, comparison. All of it stands in the address. */
@Injectable()
export class TableState {
  private readonly address = addressState();
  readonly search = this.address.text('q');
  readonly group = this.address.text('grupa');
  readonly region = this.address.text('regions');
  readonly level = this.address.text('limenis');
  readonly sort = this.address.sort('kartot', { key: 'index', direction: 'desc' });
  readonly compared = this.address.text('salidzinat');

  readonly filters = computed(() => ({
    search: this.search.value(),
    group: this.group.value(),
    region: this.region.value(),
    level: this.level.value(),
  }));
  readonly anyFilter = computed(() => Object.values(this.filters()).some(Boolean));

  clearFilters(): void {
    this.address.clear('q', 'grupa', 'regions', 'limenis');
  }
}
