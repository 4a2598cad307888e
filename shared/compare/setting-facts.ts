import { parseScopes, type ProfileDraft } from '../profile/profile.ts';
import type { SecretShape } from '../profile/secret-shape.ts';
import type { Fact } from './row.ts';

type Setting = Exclude<
  keyof ProfileDraft,
  'name' | 'extraQueryParameters' | 'relyingParty' | 'expectations' | 'secretExpiresOn' | 'scopes'
>;

const NAMES: Readonly<Record<Setting, string>> = {
  cloud: 'Cloud',
  tenant: 'Tenant',
  clientId: 'Client ID',
  flow: 'Flow',
  clientType: 'Client type',
  redirectUri: 'Redirect URI',
  platform: 'Platform',
  responseMode: 'Response mode',
  prompt: 'Prompt',
  loginHint: 'Login hint',
  domainHint: 'Domain hint',
};

/** The settings as they take effect: the order of scopes does not count, what is empty is not sent. */
export function settingFacts(profile: ProfileDraft, secret?: SecretShape | null): readonly Fact[] {
  const plain = (Object.keys(NAMES) as Setting[]).map((key) => setting(key, NAMES[key], profile[key]));
  const scopes = parseScopes(profile.scopes).toSorted().join('\n');
  return [
    ...plain,
    setting('scopes', 'Scopes', scopes),
    setting('secretExpiresOn', 'Secret expires on', profile.secretExpiresOn),
    ...profile.extraQueryParameters.map(({ name, value }) =>
      setting(`extraQueryParameters.${name}`, `Extra parameter ${name}`, value),
    ),
    ...(secret === undefined || secret === null
      ? []
      : [setting('secret', 'Client secret', shapeText(secret))]),
  ].filter(({ value }) => value !== '');
}

const setting = (key: string, name: string, value: string): Fact => ({
  path: `settings.${key}`,
  group: 'settings',
  name,
  value,
  isVolatile: false,
});

const KINDS: Readonly<Record<SecretShape['kind'], string>> = {
  value: 'looks like a value',
  guid: 'a GUID, as a Secret ID is',
  short: 'too short for a value of Entra',
  placeholder: 'a placeholder',
  spaced: 'with white space inside',
};

function shapeText({ length, kind, hasOuterWhitespace, isUrlEncoded }: SecretShape): string {
  return [
    `${length} characters`,
    KINDS[kind],
    ...(hasOuterWhitespace ? ['white space around it'] : []),
    ...(isUrlEncoded ? ['URL-encoded'] : []),
  ].join(', ');
}
