import { parseScopes } from '../profile/profile.ts';
import { issuerOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { quoteYaml } from './printing/quote.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { authority, loginHost } from './reading/authority-takers.ts';
import { redirectUri } from './reading/redirect.ts';
import { field, marker, scopes, secret, text, type Taker } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { springSlot } from './spring/registration.ts';
import { readYamlText } from './syntax/yaml-text.ts';

const CLOUD_TYPES: ReadonlyMap<string, string> = new Map([
  ['azure', 'https://login.microsoftonline.com/'],
  ['azure_us_government', 'https://login.microsoftonline.us/'],
  ['azure_china', 'https://login.partner.microsoftonline.cn/'],
]);

const cloudType: Taker = text((found, leaf, value) => {
  const host = CLOUD_TYPES.get(value.toLowerCase().replaceAll('-', '_'));
  if (host !== undefined) loginHost(found, { ...leaf, value: { kind: 'text', text: host } });
});

const AZURE = 'spring.cloud.azure.activedirectory';
const CLIENT = 'spring.security.oauth2.client';

const PLAN: Plan = {
  product: null,
  slots: toSlots({
    [`${CLIENT}.registration.*.clientid`]: field('clientId'),
    [`${CLIENT}.registration.*.clientsecret`]: secret,
    [`${CLIENT}.registration.*.redirecturi`]: redirectUri,
    [`${CLIENT}.registration.*.scope`]: scopes,
    [`${CLIENT}.registration.*.scope[]`]: scopes,
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

export const springApplication: WritableFormat = {
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
  read: (source) => readWith(source, readYamlText, PLAN),
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
