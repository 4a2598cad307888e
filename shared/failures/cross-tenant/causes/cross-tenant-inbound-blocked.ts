import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPageOf } from '../../../reasoning/dialects/admin-center-page.ts';
import { capital, theTenant, theUser } from '../../../reasoning/dialects/mention.ts';
import { adminCenter } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

const PRIVILEGE = 'Security Administrator of the tenant where the app signs in.';
const UNDO = 'Set the inbound access back to what it was.';

export const crossTenantInboundBlocked = defineCause('cross_tenant_inbound_blocked', {
  title: 'App’s tenant does not admit users of that organization',
  summary: (facts) =>
    `The inbound access settings of ${theTenant(facts)} do not admit ${theUser(facts)}, who belongs to another organization. An invitation as a guest does not override these settings.`,
  ruledOutBy: () =>
    'The error is AADSTS500212, or the Inbound access tab in the app’s tenant allows the user’s organization and this app.',
  nextStep: (facts) =>
    `In ${theTenant(facts)}, open ${menuPath('cross-tenant-access')} and compare the entry of the user’s organization, or the default settings if there is none.`,
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPageOf(facts, 'the app’s tenant', 'cross-tenant-organizations'),
        'Add the user’s organization by its tenant ID or domain, if it is not listed.',
        'Inbound access → B2B collaboration → Customize settings: allow access for its users and for the app, then Save.',
      ],
      {
        change: {
          before: 'Inbound access, B2B collaboration: Block access',
          after: 'Inbound access, B2B collaboration: Allow access',
        },
        undo: UNDO,
        privilege: PRIVILEGE,
      },
    ),
    askAdministrator(facts, {
      problem: `${capital(theTenant(facts))} does not let me sign in to the app below, because I belong to another organization.`,
      request: [
        `Please allow my organization: ${menuPath('cross-tenant-organizations')} → (my organization) → Inbound access → B2B collaboration, for my account and this app.`,
      ],
      undo: UNDO,
      privilege: PRIVILEGE,
    }),
  ],
});
