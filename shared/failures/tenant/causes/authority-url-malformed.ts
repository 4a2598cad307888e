import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';

export const authorityUrlMalformed = defineCause('authority_url_malformed', {
  title: 'Authority with parts of the path too many',
  summary: (facts) =>
    `The first part of the path after the login host is read as the tenant, and there stands no tenant${inBrackets(facts.tenant)}. The authority in the settings contains endpoint parts (oauth2, authorize, v2.0) that the library adds itself, or a doubled or missing slash.`,
  ruledOutBy: (facts) =>
    `In the address that was called, the part right after https://${loginHostIn(facts)}/ is a GUID, a domain, or common, organizations or consumers.`,
  nextStep: () =>
    'Read the address that the app really called, from the browser or a log: what stands between the host and the next slash is what Entra took for the tenant.',
  repairs: (facts) => [useAuthority(facts, tenantIn(facts))],
});
