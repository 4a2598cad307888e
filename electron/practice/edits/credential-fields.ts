import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import type { PracticeOption } from '../../../shared/contract/practice-directory.ts';
import type { App, KeyCredential, PasswordCredential } from '../directory.ts';
import { deriveClientSecret } from '../client-secret.ts';
import { namedGuid } from '../random.ts';
import { FieldError, fieldsOf, text, texts, type Field } from './field.ts';

const field = fieldsOf<App>();

const certifiedKey = z.strictObject({ key: z.string().max(20_000), cert: z.string().max(20_000) });

/** What an app proves itself with. The window never sees a secret: it has rows without them. */
export const credentialFields: readonly Field<App>[] = [
  field(
    'passwordCredentials',
    {
      label: 'Client secrets',
      page: 'client-secrets',
      schema: z
        .array(z.strictObject({ keyId: text, hint: text, endDateTime: z.iso.datetime(), secretText: text }))
        .max(50),
      control: {
        kind: 'records',
        blank: { keyId: '', hint: '', endDateTime: '' },
        columns: [
          { key: 'hint', label: 'Value', control: { kind: 'fixed' } },
          { key: 'keyId', label: 'Secret ID', control: { kind: 'fixed' } },
          { key: 'endDateTime', label: 'Expires', control: { kind: 'date' } },
        ],
      },
      text: (value) => value.map(secretName),
    },
    {
      schema: z.array(z.strictObject({ keyId: text, hint: text, endDateTime: text })).max(50),
      toForm: (value) => value.map(({ keyId, hint, endDateTime }) => ({ keyId, hint, endDateTime })),
      fromForm: (rows, app) => rows.map((row) => toCredential(row, app)),
    },
  ),
  field(
    'configuredSecret',
    {
      label: 'Client secret in the app’s own settings',
      page: null,
      schema: text.nullable(),
      control: (_directory, app) => ({ kind: 'choice', options: configuredOptions(app) }),
      text: (value) => [value === null ? 'none' : 'another value'],
    },
    {
      schema: text,
      toForm: (value, app) => configuredName(value, app),
      fromForm: (name, app) => configuredValue(name, app),
    },
  ),
  field('keyCredentials', {
    label: 'Certificates',
    page: 'certificates',
    schema: z.array(z.preprocess(readCertificate, keyCredential())).max(50),
    control: {
      kind: 'records',
      blank: { keyId: '', endDateTime: '', key: '' },
      columns: [
        { key: 'key', label: 'Certificate (PEM)', control: { kind: 'text' } },
        { key: 'endDateTime', label: 'Expires', control: { kind: 'date' } },
      ],
    },
    text: (value) => value.map(({ keyId, endDateTime }) => `${keyId} until ${endDateTime.slice(0, 10)}`),
  }),
  field('configuredCertificate', {
    label: 'Certificate in the app’s own settings',
    page: null,
    schema: certifiedKey.nullable(),
    control: null,
    text: (value) => [value === null ? 'none' : 'a certificate with its key'],
  }),
  field('federatedIdentityCredentials', {
    label: 'Federated credentials',
    page: 'federated-credentials',
    schema: z.array(z.strictObject({ name: text, issuer: text, subject: text, audiences: texts })).max(20),
    control: {
      kind: 'records',
      blank: { name: '', issuer: '', subject: '', audiences: ['api://AzureADTokenExchange'] },
      columns: [
        { key: 'name', label: 'Name', control: { kind: 'text' } },
        { key: 'issuer', label: 'Issuer', control: { kind: 'text' } },
        { key: 'subject', label: 'Subject identifier', control: { kind: 'text' } },
        { key: 'audiences', label: 'Audience', control: { kind: 'lines' } },
      ],
    },
  }),
];

function keyCredential(): z.ZodType<KeyCredential> {
  return z.strictObject({ keyId: text, endDateTime: z.iso.datetime(), key: z.string().max(20_000) });
}

/** A pasted PEM becomes its DER; its id and end follow from it where they are not given. */
function readCertificate(row: unknown): unknown {
  const { key, keyId, endDateTime } = (row ?? {}) as Partial<Record<keyof KeyCredential, unknown>>;
  if (typeof key !== 'string' || !key.includes('-----BEGIN CERTIFICATE-----')) return row;
  try {
    const certificate = new X509Certificate(key);
    const der = certificate.raw.toString('base64');
    return {
      key: der,
      keyId: keyId || namedGuid(`key ${der}`),
      endDateTime: endDateTime || new Date(certificate.validTo).toISOString(),
    };
  } catch {
    return row;
  }
}

const secretName = ({ hint, endDateTime }: Omit<PasswordCredential, 'secretText'>): string =>
  `${hint}… until ${endDateTime.slice(0, 10)}`;

/** A row that the app has keeps its value; a new one gets a value of its own. */
function toCredential(row: Omit<PasswordCredential, 'secretText'>, app: App): PasswordCredential {
  const end = new Date(row.endDateTime);
  if (Number.isNaN(end.getTime())) throw new FieldError('Give each secret the date at which it expires.');
  const before = app.passwordCredentials.find(({ keyId }) => keyId === row.keyId);
  return before === undefined
    ? deriveClientSecret(crypto.randomUUID(), app.appId, end)
    : { ...before, endDateTime: end.toISOString() };
}

/** A choice of what the app sends: a secret's value, its ID by mistake, or nothing. */
const configuredOptions = (app: App): readonly PracticeOption[] => [
  { value: 'none', label: 'None' },
  ...app.passwordCredentials.flatMap((credential) => [
    { value: `value ${credential.keyId}`, label: `Value of ${secretName(credential)}` },
    { value: `id ${credential.keyId}`, label: `Secret ID of ${secretName(credential)}` },
  ]),
  ...(configuredName(app.configuredSecret, app) === 'other'
    ? [{ value: 'other', label: 'Another value' }]
    : []),
];

function configuredName(value: string | null, { passwordCredentials }: App): string {
  if (value === null) return 'none';
  const byValue = passwordCredentials.find(({ secretText }) => secretText === value);
  if (byValue !== undefined) return `value ${byValue.keyId}`;
  return passwordCredentials.some(({ keyId }) => keyId === value) ? `id ${value}` : 'other';
}

function configuredValue(name: string, app: App): string | null {
  if (name === 'none') return null;
  if (name === 'other') return app.configuredSecret;
  const [kind, keyId] = name.split(' ');
  const credential = app.passwordCredentials.find((each) => each.keyId === keyId);
  if (credential === undefined) throw new FieldError('The app has no such client secret any more.');
  return kind === 'id' ? credential.keyId : credential.secretText;
}
