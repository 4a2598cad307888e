import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theApp, theTenant } from '../../../reasoning/dialects/mention.ts';
import { setSignInAudience } from '../../../reasoning/repairs/sign-in-audience.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';

export const personalOnlyAppOnCommon = defineCause('personal_only_app_on_common', {
  title: 'App for personal accounts only used outside /consumers',
  summary: (facts) =>
    `${capital(theApp(facts))} accepts personal Microsoft accounts only, but signs in at ${theTenant(facts)}. Such an app must use /consumers.`,
  ruledOutBy: () =>
    `The sign-in address has /consumers (or 9188040d-6c67-4c5b-b112-36a304b66dad) as its tenant; or ${pageName('supported-accounts')} includes organizations.`,
  nextStep: () =>
    `Look at ${pageName('supported-accounts')}: “Personal Microsoft accounts only” confirms it. Change the authority, or widen the account types if work accounts should be accepted too.`,
  repairs: (facts) => [
    useAuthority(facts, 'consumers'),
    ...setSignInAudience(facts, 'PersonalMicrosoftAccount', 'AzureADandPersonalMicrosoftAccount'),
  ],
});
