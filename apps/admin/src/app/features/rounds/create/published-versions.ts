import { computed, type Signal } from '@angular/core';
import { api, type MethodologyVersionView } from '@briedums/domain';
import { type ApiResource, apiResource } from '@briedums/web';

/** The versions that a round can be made of. Call it where a component's fields are made. */
export function publishedVersions(): {
  readonly all: ApiResource<MethodologyVersionView[]>;
  readonly published: Signal<readonly MethodologyVersionView[]>;
} {
  const all = apiResource(api.methodologies.list, () => ({}));
  return { all, published: computed(() => (all.value() ?? []).filter((v) => v.state === 'published')) };
}
