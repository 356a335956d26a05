export type RelativeUnit = 'now' | 'minutes' | 'hours' | 'days';

/** How long before `now` a moment was, in the largest whole unit; null when it is more than 30 days ago or in the future. */
export function relativeAge(moment: string, now: number): { unit: RelativeUnit; count: number } | null {
  const minutes = Math.floor((now - Date.parse(moment)) / 60_000);
  // A clock that runs a minute behind the server's is no future.
  if (minutes < -1 || Number.isNaN(minutes)) return null;
  if (minutes < 1) return { unit: 'now', count: 0 };
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  if (minutes < 24 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) };
  const days = Math.floor(minutes / (24 * 60));
  return days <= 30 ? { unit: 'days', count: days } : null;
}
