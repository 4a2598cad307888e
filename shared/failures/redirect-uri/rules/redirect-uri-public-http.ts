import { at } from '../../../evidence/place.ts';
import { redirectUriHttpBehindProxy } from '../causes/redirect-uri-http-behind-proxy.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { isLoopbackHost, parseRedirectUri } from '../../../profile/redirect-uri.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, isRenewal } from '../../../reasoning/progress.ts';
import { redirectRefusal } from '../redirect-mismatch.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { sentRedirectUri } from '../../../reasoning/sent.ts';
import { quoteSighting } from '../../../reasoning/sightings.ts';

export const redirectUriPublicHttpRule: Rule = {
  id: 'redirect-uri-public-http',
  title: 'The redirect URI uses https, or localhost',
  step: 'request',
  weight: 'sign-in',
  why: 'Entra accepts http for localhost only. An app behind a proxy that ends TLS sees http on its inner side and, unless told, puts that into its redirect URI.',
  docs: 'https://learn.microsoft.com/aspnet/core/host-and-deploy/proxy-load-balancer',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  const uri = sentRedirectUri(evidence);
  const parsed = parseRedirectUri(uri);
  if (!parsed.ok) return notApplicable(`“${uri}” cannot be read as an address.`);
  const { scheme, host } = parsed.value;
  if (scheme !== 'http' || isLoopbackHost(host) || hasTokens(evidence)) {
    return pass(`${uri} needs no https, or has it.`, at.profile('redirectUri'));
  }
  const sighting = redirectRefusal(evidence);
  return failed({
    cause: redirectUriHttpBehindProxy,
    headline: `The redirect URI ${uri} uses http, which Entra accepts for localhost only.`,
    seen: sighting === undefined ? `The host is ${host}, and the scheme is http.` : quoteSighting(sighting),
    places: [...(sighting === undefined ? [] : [sighting.place]), at.profile('redirectUri')],
    repair: [
      `Register and send ${uri.replace(/^http:/iu, 'https:')}.`,
      'If the app builds the address itself, let it heed X-Forwarded-Proto and X-Forwarded-Host of the proxy in front: UseForwardedHeaders in ASP.NET Core, “trust proxy” in Express, server.forward-headers-strategy in Spring Boot, ProxyFix in Flask.',
    ],
  });
}
