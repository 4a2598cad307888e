import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp } from '../../../reasoning/dialects/mention.ts';
import { setSignInAudience } from '../../../reasoning/repairs/sign-in-audience.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';

export const singleTenantAppOnCommon = defineCause('single_tenant_app_on_common', {
  title: 'Single-tenant app at /common',
  summary: (facts) =>
    `${capital(theApp(facts))} accepts accounts of its own tenant only, but signs in at ${commonOf(facts.tenant?.value)}, where Entra cannot tell which tenant is meant.`,
  ruledOutBy: () =>
    `The address of the sign-in page contains a tenant ID or domain; or ${pageName('supported-accounts')} says multitenant.`,
  nextStep: () =>
    'Decide whether people from other organizations should sign in. If not, put the tenant ID into the authority, which changes nothing in Entra. If so, make the app multitenant and check in your code which tenants you accept.',
  repairs: (facts) => [
    useAuthority(facts, tenantIn(facts)),
    ...setSignInAudience(facts, 'AzureADMyOrg', 'AzureADMultipleOrgs'),
  ],
});

const commonOf = (tenant: string | undefined): string =>
  tenant?.toLowerCase() === 'organizations' ? '/organizations' : '/common';
