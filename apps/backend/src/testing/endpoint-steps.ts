import { allows, api, type Role } from '@briedums/domain';
import type { AnyEndpoint } from '../http/endpoint';
import { type Sample, samples } from './isolation-inputs';

/** One endpoint with the way to call it. */
export interface Step {
  name: string;
  e: AnyEndpoint;
  sample: Sample<AnyEndpoint>;
}

/** Every endpoint there is; one without a sample request is a mistake of the tests. */
export const steps: Step[] = Object.entries(api).flatMap(([area, endpoints]) =>
  Object.entries(endpoints as Record<string, AnyEndpoint>).map(([name, e]) => {
    const of = samples as unknown as Record<string, Record<string, Sample<AnyEndpoint>>>;
    const sample = of[area]?.[name];
    if (!sample) throw new Error(`no sample request for ${area}.${name} in isolation-inputs.ts`);
    return { name: `${area}.${name}`, e, sample };
  }),
);

/** The role that can do most of what the endpoint asks for. */
export const roleFor = ({ access }: AnyEndpoint): Role => {
  if (access === 'public' || access === 'session') return 'administrator';
  const order: Role[] = ['administrator', 'respondent', 'operator', 'methodologist', 'expert', 'analyst'];
  return order.find((role) => allows([role], access)) ?? 'administrator';
};
