/** Hosts and paths that only other identity providers have, with the provider’s name. */
const PROVIDERS: readonly (readonly [form: RegExp, name: string])[] = [
  [/accounts\.google\.com|oauth2\.googleapis\.com|\.apps\.googleusercontent\.com/iu, 'Google'],
  [/\.okta(?:preview|-emea)?\.com\b/iu, 'Okta'],
  [/\.auth0\.com\/(?:authorize|oauth|\.well-known)/iu, 'Auth0'],
  [/\/realms\/[\w.-]+(?:\/protocol\/openid-connect)?/iu, 'Keycloak'],
  [/\.amazoncognito\.com\b|cognito-idp\.[\w-]+\.amazonaws\.com/iu, 'Amazon Cognito'],
  [/github\.com\/login\/oauth/iu, 'GitHub'],
  [/gitlab\.com\/oauth/iu, 'GitLab'],
  [/\.onelogin\.com\b/iu, 'OneLogin'],
  [/\.pingone\.\w+\b/iu, 'PingOne'],
  [/appleid\.apple\.com/iu, 'Apple'],
  [/facebook\.com\/v?[\d.]*\/?dialog\/oauth/iu, 'Facebook'],
  [/login\.salesforce\.com|\.my\.salesforce\.com\/services\/oauth2/iu, 'Salesforce'],
  [/slack\.com\/(?:oauth|openid)/iu, 'Slack'],
];

/** The other identity provider whose address stands in a text; `null`: none that is known. */
export const otherProviderOf = (text: string): string | null =>
  PROVIDERS.find(([form]) => form.test(text))?.[1] ?? null;

export const isOtherProvider = (text: string): boolean => otherProviderOf(text) !== null;
