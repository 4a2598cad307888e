import { authority } from '../reading/authority-takers.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { field, scopes, secret } from '../reading/takers.ts';
import { webPlan } from '../reading/web-plan.ts';

const SLOTS = toSlots({
  '--clientid': field('clientId'),
  '-c': field('clientId'),
  '--clientsecret': secret,
  '-s': secret,
  '--discoveryuri': authority,
  '-d': authority,
  '--scope': scopes,
  '-o': scopes,
});

/** `occ user_oidc:provider <name> --clientid=…`. */
export const NEXTCLOUD: Plan = webPlan({
  by: 'Nextcloud',
  label: '',
  slots: SLOTS,
  slotOf: ({ path }) => (SLOTS.has(path.toLowerCase()) ? path.toLowerCase() : null),
  add: '--clientid',
  path: '/apps/user_oidc/code',
  origin: 'https://localhost',
  scopes: 'openid email profile',
});
