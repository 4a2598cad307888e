import { cloudById } from '../../entra/clouds.ts';
import { isGuid } from '../../entra/guid.ts';
import { parseScopes, type ProfileDraft } from '../../profile/profile.ts';
import { authorityOf, loginOriginOf } from '../authority.ts';
import { SECRET_PLACEHOLDER } from '../format.ts';
import { exactReader, issuerFor, issuerNotes } from '../issuer.ts';
import { isTenantWord } from '../../profile/tenant.ts';
import { webAppNotes } from '../printing/client-notes.ts';
import { quoteYaml } from '../printing/quote.ts';

const SPRING = exactReader('Spring Security');

/** Spring Boot's settings of an OAuth 2.0 client. Source: Spring Security's `ClientRegistrations` and `OidcUserService`. */
export function printSpringApplication(
  profile: ProfileDraft,
  secret = SECRET_PLACEHOLDER,
  practiceOrigin?: string,
): string {
  const isConfidential = profile.clientType === 'confidential';
  const scopes = parseScopes(profile.scopes);
  const lines = [
    'spring:',
    '  security:',
    '    oauth2:',
    '      client:',
    '        registration:',
    '          entra:',
    '            provider: entra',
    ...setting('client-name', profile.name),
    ...setting('client-id', profile.clientId),
    ...(isConfidential ? setting('client-secret', secret) : []),
    `            client-authentication-method: ${isConfidential ? 'client_secret_post' : 'none'}`,
    '            authorization-grant-type: authorization_code',
    ...setting('redirect-uri', profile.redirectUri),
    ...(scopes.length === 0 ? [] : ['            scope:']),
    ...scopes.map((each) => `              - ${quoteYaml(each)}`),
    '        provider:',
    '          entra:',
    ...(hasIssuer(profile)
      ? setting('issuer-uri', issuerFor(SPRING, profile, practiceOrigin))
      : endpoints(profile, practiceOrigin).flatMap(([key, value]) => setting(key, value))),
  ];
  return `${lines.join('\n')}\n`;
}

const setting = (key: string, value: string): readonly string[] =>
  value === '' ? [] : [`            ${key}: ${quoteYaml(value)}`];

/** With `issuer-uri` Spring does not start unless it equals the metadata's issuer. */
const hasIssuer = ({ tenant }: ProfileDraft): boolean => tenant === '' || isGuid(tenant.trim());

function endpoints(profile: ProfileDraft, practiceOrigin?: string): readonly (readonly [string, string])[] {
  const authority = authorityOf(profile, practiceOrigin);
  const { graphHost } = cloudById(profile.cloud);
  const graph = graphHost === null ? loginOriginOf(profile.cloud, practiceOrigin) : `https://${graphHost}`;
  return [
    ['authorization-uri', `${authority}/oauth2/v2.0/authorize`],
    ['token-uri', `${authority}/oauth2/v2.0/token`],
    ['jwk-set-uri', `${authority}/discovery/v2.0/keys`],
    ['user-info-uri', `${graph}/oidc/userinfo`],
    ['user-name-attribute', 'sub'],
  ];
}

export function springNotes(profile: ProfileDraft): readonly string[] {
  const { tenant, scopes } = profile;
  return [
    ...(hasIssuer(profile)
      ? issuerNotes(SPRING, profile)
      : [
          `The addresses stand one by one, without issuer-uri: Spring Security does not start when that differs from the issuer in Entra’s metadata, as it does for “${tenant.trim()}”. ${
            isTenantWord(tenant.trim())
              ? 'Nothing compares the tokens’ issuer then: if only some tenants may sign in, check tid in your code.'
              : 'With the tenant’s ID in the profile, issuer-uri alone will do, and the tokens’ issuer is compared.'
          }`,
        ]),
    ...(scopes.trim() === ''
      ? ['The profile has no scopes: without openid Spring Security makes no sign-in with OpenID Connect.']
      : []),
    ...webAppNotes('Spring Security', profile),
  ];
}
