import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPageOf } from '../../../reasoning/dialects/admin-center-page.ts';
import { capital, theApp } from '../../../reasoning/dialects/mention.ts';
import { adminCenter } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

const CHANGE = {
  before: 'Applications of the user flow: the app is not listed',
  after: 'Applications of the user flow: the app',
};
const PRIVILEGE = 'External ID User Flow Administrator, or Application Administrator.';

export const userFlowNotLinked = defineCause('user_flow_not_linked', {
  title: 'App not added to a user flow',
  summary: (facts) =>
    `${capital(theApp(facts))} is not linked to a user flow of the external tenant, or the link is only minutes old. Without one, the sign-in page offers no sign-up, and new customers are told that their account does not exist.`,
  ruledOutBy: () => `${menuPath('user-flow-applications')} lists the app, and has for more than ten minutes.`,
  nextStep: () =>
    `In the external tenant, open ${menuPath('user-flows')}, choose the flow, and look for the app under Applications.`,
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPageOf(facts, 'the external tenant', 'user-flow-applications'),
        'Add application → the app → Select. An app can be in one flow only.',
        'Wait some minutes, then sign in again in a private window.',
      ],
      { change: CHANGE, undo: 'Remove the app under Applications of the flow.', privilege: PRIVILEGE },
    ),
    askAdministrator(facts, {
      problem: 'Customers cannot sign up for our app: its sign-in page does not offer it.',
      request: [
        `Please open ${menuPath('user-flows')} in the external tenant, choose the sign-up and sign-in flow, and add our app under Applications.`,
      ],
      change: CHANGE,
      undo: 'Remove the app from the flow.',
      privilege: PRIVILEGE,
    }),
  ],
});
