import type { Permission } from '@briedums/domain';
import type { IconName } from '@briedums/web';

export interface Area {
  path: string;
  /** Text `shell.areas.<name>`. */
  name: string;
  icon: IconName;
  permission: Permission;
}

/** The left rail, in order; an area shows to those who may read it. */
export const areas: readonly Area[] = [
  { path: '/rounds', name: 'rounds', icon: 'round', permission: 'round.read' },
  { path: '/methodologies', name: 'methodologies', icon: 'document', permission: 'methodology.read' },
  { path: '/institutions', name: 'institutions', icon: 'institution', permission: 'institution.read' },
  { path: '/results', name: 'results', icon: 'results', permission: 'result.read' },
  { path: '/people', name: 'people', icon: 'people', permission: 'account.manage' },
  { path: '/outbox', name: 'outbox', icon: 'mail', permission: 'outbox.read' },
  { path: '/tenants', name: 'tenants', icon: 'settings', permission: 'tenant.manage' },
];
