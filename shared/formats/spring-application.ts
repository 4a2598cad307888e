import type { WritableFormat } from './format.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { authority, loginHost } from './reading/authority-takers.ts';
import { redirectUri } from './reading/redirect.ts';
import { field, marker, scopes, secret, text, type Taker } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { printSpringApplication, springNotes } from './spring/print-application.ts';
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
  write: printSpringApplication,
  notes: springNotes,
  refuses: refuseAppOnly,
};
