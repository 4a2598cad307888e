import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { PLACEHOLDERS, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp } from '../../../reasoning/dialects/mention.ts';
import { setSignInAudience } from '../../../reasoning/repairs/sign-in-audience.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';

export const appNotEnabledForPersonalAccounts = defineCause('app_not_enabled_for_personal_accounts', {
  title: 'App does not accept personal Microsoft accounts',
  summary: (facts) =>
    `Someone is signing in with a personal Microsoft account (outlook.com, live.com, or a personal account with a work address), but ${theApp(facts)} accepts work or school accounts only.`,
  ruledOutBy: (facts) =>
    `${capital(theApp(facts))} shows “… and personal Microsoft accounts” under ${pageName('supported-accounts')}; or the account is a work account, and Entra offers no choice between “work” and “personal”.`,
  nextStep: () =>
    `Decide whether to accept personal accounts. If not, sign in at your tenant or /organizations, so that Entra does not offer them; if so, choose a wider kind under ${pageName('supported-accounts')}.`,
  repairs: (facts) => [
    ...setSignInAudience(facts, 'AzureADMultipleOrgs', 'AzureADandPersonalMicrosoftAccount'),
    useAuthority(facts, tenantIn(facts) === PLACEHOLDERS.tenantId ? 'organizations' : tenantIn(facts)),
  ],
});
