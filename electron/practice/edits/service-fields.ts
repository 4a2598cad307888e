import { z } from 'zod';
import type { Directory } from '../directory.ts';
import type { Faults } from '../faults.ts';
import { choiceOf, fieldsOf, SWITCH, text, texts, type Field } from './field.ts';
import { appOptions, tenantOptions, userOptions } from './options.ts';

/** The directory without the objects that have fields of their own. */
export type ServicePart = Pick<Directory, 'oauth2PermissionGrants' | 'userConsent' | 'signedIn' | 'faults'>;

const field = fieldsOf<ServicePart>();

const echoed = z.enum(['echoed', 'replaced', 'missing']);
const ECHOED = choiceOf([
  ['echoed', 'As the request has it'],
  ['replaced', 'Another value'],
  ['missing', 'Missing'],
]);
const NUMBER = { kind: 'number' } as const;
const OURS = { page: null } as const;
const keyName = z.enum(['current', 'next', 'unknown']);
const endpoint = z.enum([
  'discovery',
  'keys',
  'instance',
  'authorize',
  'token',
  'devicecode',
  'adminconsent',
  'logout',
  'userinfo',
  'api',
]);

const entraError = z.strictObject({
  code: z.number().int(),
  error: text,
  text,
  suberror: text.exactOptional(),
  claims: text.exactOptional(),
  subcode: text.exactOptional(),
});

/** Consent, sessions, and what goes wrong although every registration is right. */
export const SERVICE_FIELDS: readonly Field<ServicePart>[] = [
  field('oauth2PermissionGrants', {
    label: 'Consent that was given',
    page: 'granted-permissions',
    schema: z
      .array(
        z.strictObject({
          tenantId: text,
          clientId: text,
          resourceId: text,
          principalId: text.nullable(),
          scope: text,
        }),
      )
      .max(1000),
    control: (directory) => ({
      kind: 'records',
      blank: {
        tenantId: directory.tenants[0]?.id ?? '',
        clientId: directory.apps[0]?.appId ?? '',
        resourceId: directory.apps.find(({ isFirstParty }) => isFirstParty)?.appId ?? '',
        principalId: null,
        scope: 'openid profile email offline_access User.Read',
      },
      columns: [
        { key: 'tenantId', label: 'Tenant', control: { kind: 'choice', options: tenantOptions(directory) } },
        { key: 'clientId', label: 'App', control: { kind: 'choice', options: appOptions(directory) } },
        { key: 'resourceId', label: 'API', control: { kind: 'choice', options: appOptions(directory) } },
        {
          key: 'principalId',
          label: 'For',
          control: {
            kind: 'choice',
            options: [{ value: null, label: 'Everybody (admin consent)' }, ...userOptions(directory)],
          },
        },
        { key: 'scope', label: 'Permissions', control: { kind: 'text' } },
      ],
    }),
  }),
  field('userConsent', {
    ...OURS,
    label: 'Permissions page',
    schema: z.enum(['remembered', 'asked-each-time']),
    control: choiceOf([
      ['remembered', 'Once'],
      ['asked-each-time', 'At every sign-in'],
    ]),
  }),
  field('signedIn', {
    ...OURS,
    label: 'Signed in from the start',
    schema: texts,
    control: (directory) => ({ kind: 'several', options: userOptions(directory) }),
  }),
  field('faults.outages', {
    ...OURS,
    label: 'Answers of a bad day',
    schema: z
      .array(
        z.strictObject({
          endpoint,
          answer: z.union([entraError, z.literal('throttled'), z.literal('proxy-page')]),
          times: z.union([z.number().int(), z.literal('always')]),
          retryAfterSeconds: z.number().int(),
        }),
      )
      .max(50),
    control: null,
    text: (value) => value.map(outageText),
  }),
  field('faults.requestChanges', {
    ...OURS,
    label: 'Requests that arrive changed',
    schema: z
      .array(
        z.strictObject({
          endpoint,
          clientId: text.nullable(),
          part: z.enum(['parameter', 'header', 'tenant']),
          name: text,
          value: text.nullable(),
        }),
      )
      .max(50),
    control: null,
    text: (value) => value.map(requestChangeText),
  }),
  field('faults.nonce', { ...OURS, label: 'nonce in the ID token', schema: echoed, control: ECHOED }),
  field('faults.state', { ...OURS, label: 'state in the redirect', schema: echoed, control: ECHOED }),
  field('faults.signing.signsWith', {
    ...OURS,
    label: 'Key that signs',
    schema: keyName,
    control: choiceOf([
      ['current', 'The present one'],
      ['next', 'The next one'],
      ['unknown', 'One that is not published'],
    ]),
  }),
  field('faults.signing.published', {
    ...OURS,
    label: 'Keys that are published',
    schema: z.array(keyName).max(3),
    control: {
      kind: 'several',
      options: [
        { value: 'current', label: 'The present one' },
        { value: 'next', label: 'The next one' },
      ],
    },
  }),
  field('faults.clockOffsetSeconds', {
    ...OURS,
    label: 'Clock ahead by seconds',
    schema: z.number().int().min(-3_000_000_000).max(3_000_000_000),
    control: NUMBER,
  }),
  field('faults.certificate', {
    ...OURS,
    label: 'TLS certificate',
    schema: z.enum(['trusted', 'untrusted']),
    control: choiceOf([
      ['trusted', 'Of the practice authority'],
      ['untrusted', 'Of an authority that nobody trusts'],
    ]),
  }),
  field('faults.redirectUriCheck', {
    ...OURS,
    label: 'An unregistered redirect URI shows',
    schema: z.enum(['before-sign-in', 'after-sign-in']),
    control: choiceOf([
      ['before-sign-in', 'At once'],
      ['after-sign-in', 'After the password'],
    ]),
  }),
  field('faults.redirect', {
    ...OURS,
    label: 'The way back to the app',
    schema: z.enum(['sent', 'never']),
    control: choiceOf([
      ['sent', 'Taken'],
      ['never', 'Never taken: the browser stays on a page'],
    ]),
  }),
  field('faults.codes.lifetimeSeconds', {
    ...OURS,
    label: 'Lifetime of a code in seconds',
    schema: z.number().int(),
    control: NUMBER,
  }),
  field('faults.codes.isAlreadyRedeemed', {
    ...OURS,
    label: 'Somebody was quicker with the code',
    schema: z.boolean(),
    control: SWITCH,
  }),
  field('faults.codes.boundTo', {
    ...OURS,
    label: 'The code was made for',
    schema: z.enum(['request', 'another-redirect-uri', 'another-verifier']),
    control: choiceOf([
      ['request', 'The app’s own request'],
      ['another-redirect-uri', 'Another redirect URI'],
      ['another-verifier', 'Another PKCE verifier'],
    ]),
  }),
  field('faults.devicePollSeconds', {
    ...OURS,
    label: 'Seconds between two polls of a device',
    schema: z.number().int().min(0).max(600),
    control: NUMBER,
  }),
  field('faults.areRefreshTokensRevoked', {
    ...OURS,
    label: 'Refresh tokens are revoked',
    schema: z.boolean(),
    control: SWITCH,
  }),
];

function outageText({ endpoint: name, answer, times }: Faults['outages'][number]): string {
  const what = typeof answer === 'string' ? answer : `AADSTS${answer.code}`;
  return `${name}: ${what}, ${times === 'always' ? 'always' : `${times} time${times === 1 ? '' : 's'}`}`;
}

function requestChangeText({
  endpoint: name,
  part,
  name: member,
  value,
}: Faults['requestChanges'][number]): string {
  const what = part === 'tenant' ? 'tenant' : `${part} ${member}`;
  return value === null ? `${name}: ${what} removed` : `${name}: ${what} = ${value}`;
}
