const zone = 'Europe/Riga';

const partsOf = (moment: Date): Record<string, string> => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(moment).map((p) => [p.type, p.value]));
};

/** A moment as a field for date and time shows it, in the time of Latvia: `2026-12-01T23:59`. Null gives an empty field. */
export function toRigaField(iso: string | null): string {
  if (!iso) return '';
  const p = partsOf(new Date(iso));
  return `${p['year']}-${p['month']}-${p['day']}T${p['hour']}:${p['minute']}`;
}

/** A moment in a file for spreadsheets, in the time of Latvia: `2026-12-01 23:59`. */
export const toRigaCell = (iso: string | null | undefined): string | null =>
  iso ? toRigaField(iso).replace('T', ' ') : null;

/** The moment that a field for date and time means in the time of Latvia, as ISO 8601; null for an empty or half-typed field. */
export function fromRigaField(field: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(field)) return null;
  const asUtc = new Date(`${field}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  // The offset at the wall clock's own moment; asked twice, because the first guess may lie beyond a change of time.
  let moment = asUtc;
  for (let i = 0; i < 2; i++) moment = new Date(asUtc.getTime() - offsetAt(moment));
  return moment.toISOString();
}

const offsetAt = (moment: Date): number => {
  const minute = Math.floor(moment.getTime() / 60_000) * 60_000;
  return new Date(`${toRigaField(moment.toISOString())}:00Z`).getTime() - minute;
};
