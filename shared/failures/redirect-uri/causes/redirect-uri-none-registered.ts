import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp, theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';
import { platformFor } from '../../../reasoning/repairs/platform-for.ts';

export const redirectUriNoneRegistered = defineCause('redirect_uri_none_registered', {
  title: 'No redirect URI registered',
  summary: (facts) =>
    `${capital(theApp(facts))} has no redirect URI at all in its registration, so Entra has nowhere to send the answer${facts.redirectUri === null ? '' : `; the app asks for ${theRedirectUri(facts)}`}.`,
  ruledOutBy: () =>
    'The page Authentication of this very app registration lists at least one redirect URI (a URI on the enterprise application does not count).',
  nextStep: (facts) =>
    `Compare the client ID of the sign-in address with the registration you look at: a second registration of the same name is the usual surprise. Then register ${facts.redirectUri === null ? 'the address your app sends' : redirectUriIn(facts)}.`,
  repairs: (facts: Facts) => addRedirectUri(facts, platformFor(facts), redirectUriIn(facts)),
});
