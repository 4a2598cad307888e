import { authority, tenant } from '../reading/authority-takers.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { site } from '../reading/redirect.ts';
import { field, scopes, secret } from '../reading/takers.ts';
import { webPlan } from '../reading/web-plan.ts';

const SLOTS = toSlots({
  id: field('clientId'),
  secret,
  scope: scopes,
  directoryid: tenant,
  authendpoint: authority,
  tokenendpoint: authority,
  siteurl: site,
});

const SETTING = /(?:^|[._])(?:mm_)?office365settings[._](\w+)$/u;

/** Mattermost’s `Office365Settings`, in its file or as variables. */
export const mattermostSlot = ({ path }: Leaf): string | null => {
  const lower = path.toLowerCase();
  if (/(?:^|[._])servicesettings[._]siteurl$/u.test(lower)) return 'siteurl';
  const name = SETTING.exec(lower)?.[1];
  return name !== undefined && SLOTS.has(name) ? name : null;
};

export const MATTERMOST: Plan = webPlan({
  by: 'Mattermost',
  label: '',
  slots: SLOTS,
  slotOf: mattermostSlot,
  add: 'Office365Settings.Id',
  path: '/signup/office365/complete',
  origin: 'http://localhost:8065',
  scopes: 'User.Read',
});
