import { pageName } from '../../../entra/admin-center.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp, theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';
import { platformFor } from '../../../reasoning/repairs/platform-for.ts';

export const redirectUriNoneRegistered = defineCause('redirect_uri_none_registered', {
  title: 'No redirect URI registered',
  summary: (facts) =>
    `${capital(theApp(facts))} has no redirect URI in its registration, so Entra has nowhere to send the answer${facts.redirectUri === null ? '' : `; the request names ${theRedirectUri(facts)}`}.`,
  ruledOutBy: () =>
    `${pageName('redirect-uris')} of this app registration lists at least one redirect URI (a URI on the enterprise application does not count).`,
  nextStep: (facts) =>
    `Check that the registration you look at has the client ID of the sign-in request (often there is a second one of the same name), then register ${facts.redirectUri === null ? 'the address your app sends' : redirectUriIn(facts)}.`,
  repairs: (facts: Facts) => addRedirectUri(facts, platformFor(facts), redirectUriIn(facts)),
});
