import { pageName } from '../../../entra/admin-center.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets, theApp } from '../../../reasoning/dialects/mention.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';

export const brokerRedirectUriMissing = defineCause('broker_redirect_uri_missing', {
  title: 'Redirect URI of the broker not registered',
  summary: (facts) =>
    `The app signs in through the broker of the operating system, and the broker’s redirect URI${inBrackets(facts.redirectUri)} is not registered for ${theApp(facts)}. Windows needs ms-appx-web://Microsoft.AAD.BrokerPlugin/<client ID>, macOS and iOS msauth.<bundle ID>://auth, Android msauth://<package>/<signature hash>, all under Mobile and desktop applications.`,
  ruledOutBy: () =>
    'The registration lists this URI under Mobile and desktop applications, with the same client ID or bundle ID, or the app does not use a broker.',
  nextStep: (facts) =>
    `Open ${pageName('redirect-uris')} of ${clientIdIn(facts)} and look for the broker’s redirect URI under Mobile and desktop applications.`,
  repairs: (facts) => addRedirectUri(facts, 'native', brokerUri(facts)),
});

function brokerUri(facts: Facts): string {
  const sent = redirectUriIn(facts);
  return /^(?:ms-appx-web|msauth)/iu.test(sent)
    ? sent
    : `ms-appx-web://Microsoft.AAD.BrokerPlugin/${clientIdIn(facts)}`;
}
