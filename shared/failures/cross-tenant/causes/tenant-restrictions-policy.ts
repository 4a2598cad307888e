import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPageOf } from '../../../reasoning/dialects/admin-center-page.ts';
import { theTenant } from '../../../reasoning/dialects/mention.ts';
import { adminCenter } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

const PRIVILEGE = 'Administrator of the network’s proxy, or Security Administrator of its organization.';
const UNDO = 'Remove the tenant from the list.';

export const tenantRestrictionsPolicy = defineCause('tenant_restrictions_policy', {
  title: 'Network or device restricts which tenants may be used',
  summary: (facts) =>
    `Tenant restrictions of the network or device do not include ${theTenant(facts)}. A proxy or a device policy of the organization that manages them adds a header (Restrict-Access-To-Tenants, or sec-Restrict-Tenant-Access-Policy for version 2) to every sign-in, and Entra enforces it.`,
  ruledOutBy: () => 'The same sign-in fails from a private device on another network, such as a phone’s.',
  nextStep: () =>
    'Sign in once from a device and a network that the organization does not manage: if that works, the restriction is proven.',
  repairs: (facts) => [
    askAdministrator(facts, {
      problem: `Tenant restrictions of our network or devices prevent the sign-in to ${theTenant(facts)}.`,
      request: [
        'Version 1: please add the tenant to the header Restrict-Access-To-Tenants that the proxy sets.',
        `Version 2: please allow it under ${menuPath('cross-tenant-access')} → (that organization, or Default settings) → Tenant restrictions.`,
      ],
      undo: UNDO,
      privilege: PRIVILEGE,
    }),
    adminCenter(
      [
        adminCenterPageOf(
          facts,
          'the tenant that manages the device or network',
          'cross-tenant-organizations',
        ),
        'Choose the other organization (add it if needed) → Tenant restrictions → Customize settings: allow the users and the app, then Save.',
        'This is for version 2; with version 1 the list stands in the configuration of the proxy.',
      ],
      {
        change: {
          before: 'Tenant restrictions: the tenant is not allowed',
          after: 'Tenant restrictions: the tenant is allowed',
        },
        undo: UNDO,
        privilege: PRIVILEGE,
      },
    ),
  ],
});
