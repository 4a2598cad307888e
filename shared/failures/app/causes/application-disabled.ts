import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp, theTenant } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_ENTERPRISE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';
import { enableServicePrincipal } from '../../../reasoning/repairs/service-principal-enabled.ts';

export const applicationDisabled = defineCause('application_disabled', {
  title: 'App disabled in the tenant',
  summary: (facts) =>
    `${capital(theApp(facts))} is disabled in ${theTenant(facts)}: an administrator set “Enabled for users to sign-in?” to No on its enterprise application, or Microsoft disabled the app itself. It exists, but gets no tokens.`,
  ruledOutBy: (facts) =>
    `az ad sp show --id ${quoteShell(clientIdIn(facts))} --query accountEnabled prints true in the tenant that was signed in to.`,
  nextStep: (facts) =>
    `Read the switch in that tenant: az ad sp show --id ${quoteShell(clientIdIn(facts))} --query accountEnabled. If it is true, read disabledByMicrosoftStatus of the app registration: what Microsoft disabled, only its owner can have enabled again.`,
  repairs: (facts) => [
    ...enableServicePrincipal(facts, clientIdIn(facts)),
    askAdministrator(facts, {
      problem: 'Users of your tenant cannot sign in to our app, because it is disabled there.',
      request: [
        `Please open ${menuPath('properties')} and set “Enabled for users to sign-in?” to Yes.`,
        'If you disabled it on purpose, please tell us why.',
      ],
      undo: 'Set the switch back to No.',
      privilege: CHANGE_ENTERPRISE_APP.role,
    }),
  ],
});
