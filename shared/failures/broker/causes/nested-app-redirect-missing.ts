import { pageName } from '../../../entra/admin-center.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theApp, capital } from '../../../reasoning/dialects/mention.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';

export const nestedAppRedirectMissing = defineCause('nested_app_redirect_missing', {
  title: 'Redirect URI of a nested app missing',
  summary: (facts) =>
    `${capital(theApp(facts))} signs in as a nested app of Office or Teams, and its registration has no redirect URI brk-multihub://<host of the add-in> under Single-page application. It has to be there for each host that serves the add-in: often only brk-multihub://localhost is.`,
  ruledOutBy: () =>
    'Under Single-page application the registration of this client ID lists brk-multihub:// with exactly the host that serves the add-in, without a path, a slash at the end or https.',
  nextStep: () =>
    `Compare the host in the address of the add-in’s page (SourceLocation of the manifest) with the brk-multihub:// entries under ${pageName('redirect-uris')} → Single-page application of this client ID.`,
  repairs: (facts) => addRedirectUri(facts, 'spa', `brk-multihub://${hostOfAddIn(facts)}`),
});

/** The add-in’s own host, where the text shows an https redirect URI of it. */
function hostOfAddIn({ redirectUri }: Facts): string {
  const match = /^(?:https|brk-multihub):\/\/([a-z0-9.-]{1,200}(?::\d{1,5})?)(?:\/|$)/iu.exec(
    redirectUri?.value ?? '',
  );
  return match?.[1] ?? '<host>';
}
