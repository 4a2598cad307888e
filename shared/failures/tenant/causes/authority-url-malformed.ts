import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';

export const authorityUrlMalformed = defineCause('authority_url_malformed', {
  title: 'Authority with too much in its path',
  summary: (facts) =>
    `Entra reads the first part of the path after the login host as the tenant, and that part is not a tenant${inBrackets(facts.tenant)}. The configured authority contains endpoint parts (oauth2, authorize, v2.0) that the library adds itself, or has a doubled or missing slash.`,
  ruledOutBy: (facts) =>
    `In the address that was called, the part right after https://${loginHostIn(facts)}/ is a GUID, a domain, or common, organizations or consumers.`,
  nextStep: () =>
    'Look at the address that the app really called, in the browser or a log: the part between the host and the next slash is what Entra read as the tenant.',
  repairs: (facts) => [useAuthority(facts, tenantIn(facts))],
});
