import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const dataverseUserOrRoleMissing = defineCause('dataverse_user_or_role_missing', {
  title: 'Caller is no Dataverse user or has no security role',
  summary: (facts) =>
    `The token is valid, but in the Dataverse (Dynamics 365) environment ${theApp(facts)} or its user is no application user, is disabled, or has no security role. API permissions in Entra do not replace these.`,
  ruledOutBy: () => 'The answer is 401 and its text is about the audience or signature of the token.',
  nextStep: () =>
    'Open Power Platform admin center → Environments → (the environment) → Settings → Users + permissions → Application users, and look for the client ID and its roles.',
  repairs: (facts) => [
    askAdministrator(facts, {
      problem: 'Dataverse refuses our app although its token from Entra is valid.',
      request: [
        'Please open Power Platform admin center → Environments → (the environment) → Settings → Users + permissions → Application users → New app user.',
        'Add the app below, choose its business unit, and assign a security role that allows what it has to do. For a person: Users, with a licence and a security role.',
      ],
      undo: 'Remove the security role, or deactivate the application user.',
      privilege: 'System Administrator of the environment.',
      change: {
        before: 'Application users: no entry or no role',
        after: 'Application users: the app with a security role',
      },
    }),
  ],
});
