import { parseScopes } from '../profile/profile.ts';
import { issuerOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type Format } from './format.ts';
import { quoteYaml } from './printing/quote.ts';
import { refuse, type Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import {
  address,
  authority,
  faultAt,
  field,
  marker,
  secret,
  setField,
  text,
  type Taker,
} from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { registrationsOf, springSlot } from './spring/registration.ts';
import { readYamlText } from './syntax/yaml-text.ts';

/** Spring's own name for where an app is reached while it runs on this machine. */
const BASE_URL = 'http://localhost:8080';

const CLOUD_TYPES: ReadonlyMap<string, string> = new Map([
  ['azure', 'https://login.microsoftonline.com/'],
  ['azure_us_government', 'https://login.microsoftonline.us/'],
  ['azure_china', 'https://login.partner.microsoftonline.cn/'],
]);

const cloudType: Taker = text((found, leaf, value) => {
  const host = CLOUD_TYPES.get(value.toLowerCase().replaceAll('-', '_'));
  if (host === undefined) return faultAt(leaf, 'cloud', 'write azure, azure_us_government or azure_china.');
  return address(() => null)(found, { ...leaf, value: { kind: 'text', text: host } });
});

const scope: Taker = text((found, leaf, value) => {
  const before = found.fields.get('scopes')?.value ?? '';
  const all = [...parseScopes(before), ...value.split(/[\s,]+/u)].filter((each) => each !== '');
  found.fields.delete('scopes');
  return setField(found, leaf, 'scopes', all.join(' '));
});

const redirectUri: Taker = text((found, leaf, value) =>
  setField(
    found,
    leaf,
    'redirectUri',
    value.startsWith('{baseUrl}') ? value.replace('{baseUrl}', BASE_URL) : value,
  ),
);

const AZURE = 'spring.cloud.azure.activedirectory';
const CLIENT = 'spring.security.oauth2.client';

const PLAN: Plan = {
  product: null,
  slots: toSlots({
    [`${CLIENT}.registration.*.clientid`]: field('clientId'),
    [`${CLIENT}.registration.*.clientsecret`]: secret,
    [`${CLIENT}.registration.*.redirecturi`]: redirectUri,
    [`${CLIENT}.registration.*.scope`]: scope,
    [`${CLIENT}.registration.*.scope[]`]: scope,
    [`${CLIENT}.registration.*.clientname`]: field('name'),
    [`${CLIENT}.registration.*.provider`]: marker,
    [`${CLIENT}.registration.*.authorizationgranttype`]: marker,
    [`${CLIENT}.registration.*.clientauthenticationmethod`]: marker,
    [`${CLIENT}.provider.*.issueruri`]: authority,
    [`${AZURE}.enabled`]: marker,
    [`${AZURE}.profile.tenantid`]: field('tenant'),
    [`${AZURE}.profile.cloudtype`]: cloudType,
    [`${AZURE}.credential.clientid`]: field('clientId'),
    [`${AZURE}.credential.clientsecret`]: secret,
  }),
  slotOf: springSlot,
  required: [{ field: 'clientId', add: 'client-id' }],
};

export const springApplication: Format = {
  id: 'spring-application',
  title: 'Spring application.yml',
  about: 'Spring Security’s OAuth 2.0 client; Spring Cloud Azure’s settings are read too',
  product: null,
  fileType: 'yaml',
  carries: {
    fields: ['name', 'cloud', 'tenant', 'clientId', 'clientType', 'redirectUri', 'scopes'],
    inputs: [],
  },
  recognises: (shape) => {
    if (shape.isObject || !/^spring(?:\.[\w.-]+)?\s*:/mu.test(shape.text)) return 0;
    return hasAny(shape, 'client-id', 'clientid', 'issuer-uri', 'active-directory') ? 0.97 : 0.5;
  },
  read: (source) => readWith(source, readApplication, PLAN),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin) => {
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
      ...(profile.name === '' ? [] : [`            client-name: ${quoteYaml(profile.name)}`]),
      `            client-id: ${quoteYaml(profile.clientId)}`,
      ...(isConfidential ? [`            client-secret: ${quoteYaml(secretText)}`] : []),
      `            client-authentication-method: ${isConfidential ? 'client_secret_post' : 'none'}`,
      '            authorization-grant-type: authorization_code',
      `            redirect-uri: ${quoteYaml(profile.redirectUri)}`,
      ...(scopes.length === 0 ? ['            scope: ""'] : ['            scope:']),
      ...scopes.map((each) => `              - ${quoteYaml(each)}`),
      '        provider:',
      '          entra:',
      `            issuer-uri: ${quoteYaml(issuerOf(profile, practiceOrigin))}`,
    ];
    return `${lines.join('\n')}\n`;
  },
};

function readApplication(source: string): Read<readonly Leaf[]> {
  const leaves = readYamlText(source);
  if (!leaves.ok) return leaves;
  const [first, second] = registrationsOf(leaves.value);
  if (first !== undefined && second !== undefined)
    return refuse(
      'twice',
      second.line,
      second.path,
      'this is a second registration. Paste the one for Entra.',
    );
  return leaves;
}
