import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { isLoopbackHost, parseRedirectUri } from '../../../profile/redirect-uri.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { withoutRedirect } from '../../../reasoning/kind-of-attempt.ts';
import { hasTokens, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { sentRedirectUri } from '../../../reasoning/sent.ts';
import { quoteSighting } from '../../../reasoning/sightings.ts';
import { redirectUriHttpBehindProxy } from '../causes/redirect-uri-http-behind-proxy.ts';
import { redirectRefusal } from '../redirect-mismatch.ts';

export const redirectUriPublicHttpRule: Rule = {
  id: 'redirect-uri-public-http',
  title: 'The redirect URI uses https, or localhost',
  step: 'request',
  weight: 'sign-in',
  why: 'Entra accepts http for localhost only. An app behind a proxy that ends TLS receives http and, unless told otherwise, puts that into its redirect URI.',
  docs: 'https://learn.microsoft.com/aspnet/core/host-and-deploy/proxy-load-balancer',
  evaluate,
};

function evaluate(evidence: Evidence, context: RuleContext): Judgement {
  const reason = withoutRedirect(evidence);
  if (reason !== null) return notApplicable(reason);
  const uri = sentRedirectUri(evidence);
  const parsed = parseRedirectUri(uri);
  if (!parsed.ok) return notApplicable(`“${uri}” cannot be read as an address.`);
  const { scheme, host } = parsed.value;
  const place = at.profile('redirectUri');
  if (scheme !== 'http') return pass(`The scheme is ${scheme}.`, place);
  if (isLoopbackHost(host)) return pass(`${host} is this machine, where http is allowed.`, place);
  if (hasTokens(evidence)) return pass(`Entra accepted ${uri}.`, placeOfTokens(evidence));
  const sighting = redirectRefusal(context)?.sighting;
  const secure = uri.replace(/^http:/iu, 'https:');
  return failed({
    cause: redirectUriHttpBehindProxy,
    headline: `The redirect URI ${uri} uses http, which Entra accepts for localhost only.`,
    seen: sighting === undefined ? `The host is ${host}, and the scheme is http.` : quoteSighting(sighting),
    places: [...(sighting === undefined ? [] : [sighting.place]), place],
    inProfile: [`Set Redirect URI to ${secure}, and register that address.`],
  });
}
