import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPageOf } from '../../../reasoning/dialects/admin-center-page.ts';
import { theTenant, theUser } from '../../../reasoning/dialects/mention.ts';
import { adminCenter } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

const PRIVILEGE = 'Security Administrator of the user’s home tenant.';
const UNDO = 'Set the outbound access back to what it was.';

export const crossTenantOutboundBlocked = defineCause('cross_tenant_outbound_blocked', {
  title: 'Home tenant forbids access to the other tenant',
  summary: (facts) =>
    `The outbound access settings in the home tenant of ${theUser(facts)} do not allow access to ${theTenant(facts)}. Nothing can be changed about this in the app or in the tenant where it signs in.`,
  ruledOutBy: () =>
    'The error is AADSTS500213, or the Outbound access tab in the user’s home tenant allows this user and this app.',
  nextStep: () =>
    'Find the sign-in by its correlation ID in the sign-in logs of the user’s home tenant: “Cross-tenant access type” and the tenants involved stand there.',
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPageOf(facts, 'the user’s home tenant', 'cross-tenant-organizations'),
        'Add the organization of the app by its tenant ID or domain, if it is not listed.',
        'Outbound access → B2B collaboration → Customize settings: allow access for the user (or a group) and for the app, then Save.',
      ],
      {
        change: {
          before: 'Outbound access, B2B collaboration: Block access',
          after: 'Outbound access, B2B collaboration: Allow access',
        },
        undo: UNDO,
        privilege: PRIVILEGE,
      },
    ),
    askAdministrator(facts, {
      problem: 'Our own tenant does not allow me to sign in to the app below, which is in another tenant.',
      request: [
        `Please allow it: ${menuPath('cross-tenant-organizations')} → (the other organization) → Outbound access → B2B collaboration, for my account and this app.`,
      ],
      undo: UNDO,
      privilege: PRIVILEGE,
    }),
  ],
});
