import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp, theTenant } from '../../../reasoning/dialects/mention.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { adminConsentUrl, askForConsent } from '../../../reasoning/repairs/consent.ts';
import { createServicePrincipal } from '../../../reasoning/repairs/service-principal.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';

const NO_ENTERPRISE_APP = 7000229;

export const appNotFoundInTenant = defineCause('app_not_found_in_tenant', {
  title: 'App not found in the tenant',
  summary: (facts) =>
    facts.telling?.value === NO_ENTERPRISE_APP
      ? `${capital(theApp(facts))} has no enterprise application in ${theTenant(facts)}. Since 31 March 2026 multitenant apps, too, only get tokens in tenants that have one; consent creates it.`
      : `${capital(theApp(facts))} does not exist in ${theTenant(facts)}. Either it signs in at the wrong tenant, or it is registered elsewhere and no one here has consented to it, or it was deleted.`,
  ruledOutBy: (facts) =>
    `In ${theTenant(facts)}, ${menuPath('enterprise-apps')} lists the client ID ${clientIdIn(facts)} (filter “Application type: All”).`,
  nextStep: (facts) =>
    `Compare the tenant in the sign-in address with “Directory (tenant) ID” on the app’s Overview, and look the app up in that tenant: az ad sp show --id ${quoteShell(clientIdIn(facts))}. If the tenants differ, correct the authority.`,
  repairs: (facts) => [
    useAuthority(facts, PLACEHOLDERS.tenantId),
    ...createServicePrincipal(facts, { clientId: clientIdIn(facts), consentUrl: adminConsentUrl(facts) }),
    askForConsent(
      facts,
      'Our app signs users of your tenant in, but it is not known there yet: an administrator has to accept it once. (It is registered in our own tenant as multitenant.)',
    ),
  ],
});
