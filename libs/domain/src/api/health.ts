import * as z from 'zod';
import { endpoint } from './endpoint';

const health = z.object({
  status: z.enum(['ok', 'error']),
  checks: z.record(z.string(), z.enum(['ok', 'error'])),
});
export const healthApi = {
  live: endpoint({
    method: 'GET',
    path: '/api/health/live',
    access: 'public',
    summary: 'The process runs',
    response: health,
  }),
  ready: endpoint({
    method: 'GET',
    path: '/api/health/ready',
    access: 'public',
    summary: 'Database and migrations are there',
    response: health,
  }),
};
