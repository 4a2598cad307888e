import type { Format } from './format.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { authority, tenant } from './reading/authority-takers.ts';
import { redirectUri } from './reading/redirect.ts';
import { field, scopes, secret, unused } from './reading/takers.ts';
import { createLineFinder } from './syntax/lines.ts';

const SLOTS = toSlots({
  'display name': field('name'),
  name: field('name'),
  'application name': field('name'),
  'app name': field('name'),
  'application (client) id': field('clientId'),
  'application id': field('clientId'),
  'app id': field('clientId'),
  'client id': field('clientId'),
  'directory (tenant) id': tenant,
  'directory id': tenant,
  'tenant id': tenant,
  tenant,
  authority,
  issuer: authority,
  'object id': unused('It is the registration’s own ID: no sign-in uses it.'),
  'secret id': unused('It only numbers the secret: the value beside it is what signs in.'),
  value: secret,
  'secret value': secret,
  'client secret': secret,
  secret,
  'redirect uri': redirectUri,
  'redirect url': redirectUri,
  'reply url': redirectUri,
  'callback url': redirectUri,
  scopes,
  scope: scopes,
});

const PLAN: Plan = {
  product: null,
  slots: SLOTS,
  slotOf: ({ path }) => {
    const label = path.toLowerCase();
    return SLOTS.has(label) ? label : null;
  },
  required: [{ field: 'clientId', add: 'Application (client) ID' }],
};

const LABEL =
  /^[ \t>*|-]*\**(?<label>[A-Za-z][A-Za-z ()]{1,40}?)\**[ \t]*(?:[:|=]|\t|[ \t]{3,}|\r?\n)[ \t*`"']*(?<value>[^\r\n]*?)[ \t*`"'|]*$/gmu;

export const portalValues: Format = {
  id: 'portal-values',
  title: 'Values from the admin center',
  about:
    'what the registration’s page shows, or an administrator writes in a message: a name and a value a line',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, isObject }) => {
    if (isObject || /[{}=]|^\s*-\s+\w+:/mu.test(text)) return 0;
    const labels = new Set(
      [...text.matchAll(LABEL)].map(({ groups }) => groups?.['label']?.trim().toLowerCase()),
    );
    if (labels.has('application (client) id') || labels.has('directory (tenant) id')) return 0.9;
    const known = [...labels].filter((label) => label !== undefined && SLOTS.has(label));
    return labels.has('client id') && known.length > 1 && !/entra domain|home realm/iu.test(text) ? 0.75 : 0;
  },
  read: (source) => readWith(source, readLabels, PLAN),
  write: null,
};

function readLabels(text: string): Read<readonly Leaf[]> {
  const lineOf = createLineFinder(text);
  const value = [...text.matchAll(LABEL)].flatMap((found): readonly Leaf[] => {
    const { label = '', value: written = '' } = found.groups ?? {};
    const start = found.index + found[0].lastIndexOf(written);
    if (written === '' || !SLOTS.has(label.trim().toLowerCase())) return [];
    return [
      {
        path: label.trim(),
        line: lineOf(start),
        value: { kind: 'text', text: written },
        start,
        end: start + written.length,
      },
    ];
  });
  return { ok: true, value };
}
