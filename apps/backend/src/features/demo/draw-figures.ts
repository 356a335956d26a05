import { type Draw, given, split, within, type Row, type Value } from './draw';
import { nearest } from './draw-choice';

const whole = (value: number): string => String(Math.max(0, Math.round(value)));

/** A share between 0 and 1 that grows with the quality and scatters a little. */
const share = ({ rng, quality }: Draw, least: number, most: number): number =>
  within(0.02, 0.98, least + (most - least) * quality + 0.06 * rng.normal());

const count = ({ rng, profile }: Draw, perThousand: number): number =>
  Math.round(profile.thousands * perThousand * (0.8 + 0.4 * rng.next()));

export const employees = (draw: Draw): string => whole(count(draw, 24));

/** Most administrative work can be done remotely where computers allow it. */
export const remoteWork = (draw: Draw): Value => {
  const staff = Math.max(20, Math.round(Number(given(draw, 'g03') ?? 300) / 5));
  const kind = nearest(draw, ['free', 'some', 'hindered'] as const, [1, 0.5, 0]);
  const shares = { free: [6, 0, 4], some: [4, 2, 4], hindered: [1, 4, 5] }[kind];
  const [remote = 0, limits = 0, nature = 0] = split(staff, shares);
  return { staff: { remote: whole(remote), it_limits: whole(limits), nature: whole(nature) } };
};

/** Documents of a year; `electronic` divides into its three ways exactly, or nearly where a flaw is wanted. */
export const documents =
  (row: string, perThousand: number) =>
  (draw: Draw): Value => {
    const total = count(draw, perThousand);
    const electronic = Math.round(total * share(draw, 0.32, 0.96));
    const [address = 0, mail = 0, other = 0] = split(electronic, [5, 3, 1 + draw.rng.next()]);
    return {
      [row]: {
        total: whole(total),
        electronic: whole(electronic),
        e_address: whole(address),
        e_mail: whole(mail),
        other: whole(other),
      },
    };
  };

interface Channels {
  total: number;
  person: number;
  phone: number;
  post: number;
  electronic: number;
}

/** What came in by each channel. A flaw: some cases have no channel, so that the parts fall short of the total. */
const channels = (draw: Draw, total: number, flawed: boolean): Channels => {
  const e = share(draw, 0.2, 0.8);
  const uncounted = flawed ? Math.round(total * 0.07) : 0;
  const [electronic = 0, phone = 0, post = 0, person = 0] = split(total - uncounted, [
    e,
    (1 - e) * 0.12,
    (1 - e) * 0.1,
    (1 - e) * 0.78,
  ]);
  return { total, person, phone, post, electronic };
};

/** All services together, `{row: {total, in_person, …}}`. */
export const allServices =
  (row: string) =>
  (draw: Draw): Value => {
    const flawed = draw.profile.flawed && row === 'applications';
    const { total, person, phone, post, electronic } = channels(draw, count(draw, 480), flawed);
    return {
      [row]: {
        total: whole(total),
        in_person: whole(person),
        phone: whole(phone),
        post: whole(post),
        electronic: whole(electronic),
      },
    };
  };

const totalOf = (draw: Draw, id: string, row: string): number => {
  const table = given(draw, id) as Record<string, Record<string, string>> | undefined;
  return Number(table?.[row]?.['total'] ?? draw.profile.thousands * 400);
};

const figures = (prefix: string, { total, person, phone, post, electronic }: Channels): Row => ({
  [`${prefix}_total`]: whole(total),
  [`${prefix}_person`]: whole(person),
  [`${prefix}_phone`]: whole(phone),
  [`${prefix}_post`]: whole(post),
  [`${prefix}_electronic`]: whole(electronic),
});

/** The yearly figures of the `place`-th most used service (from 0): less and less, together below all services. */
export const serviceYear = (draw: Draw, place: number): Row => {
  const part = 0.22 / (place + 1.5);
  const flawed = draw.profile.flawed && place === 1;
  const applications = Math.max(4, Math.round(totalOf(draw, 'srv19', 'applications') * part));
  const results = Math.max(3, Math.round(totalOf(draw, 'srv20', 'results') * part * 0.95));
  return {
    ...figures('t10_app', channels(draw, applications, flawed)),
    ...figures('t10_res', channels(draw, results, false)),
    t10_delays: whole(results * 0.02 * draw.rng.next()),
    t10_complaints: whole(results * 0.004 * draw.rng.next()),
  };
};

/** How often an electronic form was begun, and of these finished: never more than begun. */
export const begun = (draw: Draw): string => whole(30 + count(draw, 12));
export const finished = (draw: Draw): string => {
  const starts = Number(draw.row?.['t5_09'] ?? begun(draw));
  return whole(starts * share(draw, 0.4, 0.9));
};

/** A measured percentage with so many decimals. */
export const measured =
  (least: number, decimals: number) =>
  (draw: Draw): string =>
    within(0, 100, least + (100 - least) * draw.quality + 5 * draw.rng.normal()).toFixed(decimals);
