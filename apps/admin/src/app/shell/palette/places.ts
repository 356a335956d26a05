import { computed, inject, type Signal } from '@angular/core';
import { api } from '@briedums/domain';
import { apiResource, Session, Texts } from '@briedums/web';
import { areas } from '../areas';

export interface Place {
  kind: 'page' | 'round' | 'methodology' | 'institution';
  name: string;
  /** What tells it from others of the same name. */
  detail: string;
  link: string;
}

/** Everything that the person can go to. Call it where a component's fields are made. */
export function allPlaces(): Signal<readonly Place[]> {
  const session = inject(Session);
  const texts = inject(Texts);
  const rounds = apiResource(api.rounds.list, () => (session.can('round.read') ? {} : undefined));
  const methods = apiResource(api.methodologies.list, () =>
    session.can('methodology.read') ? {} : undefined,
  );
  const institutions = apiResource(api.institutions.list, () =>
    session.can('institution.read') ? { query: {} } : undefined,
  );
  const place = (kind: Place['kind'], name: string, detail: string, link: string): Place => ({
    kind,
    name,
    detail,
    link,
  });
  return computed(() => [
    ...areas
      .filter((a) => session.can(a.permission))
      .map((a) => place('page', texts.t(`shell.areas.${a.name}`), '', a.path)),
    place('page', texts.t('shell.settings'), '', '/settings'),
    ...(rounds.value() ?? []).map((r) =>
      place('round', texts.of(r.title), texts.t(`rounds.state.${r.state}`), `/rounds/${r.id}`),
    ),
    ...(methods.value() ?? []).map((m) =>
      place('methodology', texts.of(m.title), m.version, `/methodologies/${m.id}`),
    ),
    ...(institutions.value() ?? []).map((i) =>
      place('institution', i.name, i.region ?? i.group ?? '', `/institutions/${i.id}`),
    ),
  ]);
}
