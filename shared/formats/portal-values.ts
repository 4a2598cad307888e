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

const LINE =
  /^[ \t>*|-]*\**(?<label>[A-Za-z][A-Za-z ()]{1,40}?)\**[ \t]*(?:(?:[:|=]|\t|[ \t]{3,})[ \t*`"'|]*(?<value>\S[^\r\n]*?)?)?[ \t*`"'|]*$/gmu;

export const portalValues: Format = {
  id: 'portal-values',
  title: 'Values from the admin center',
  about:
    'what the registration’s page shows, or an administrator writes in a message: a name and a value a line',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, isObject }) => {
    if (isObject || /[{}=]|^[ \t]*-[ \t]+\w+:/mu.test(text)) return 0;
    const labels = new Set(labelsIn(text).map(({ path }) => path.toLowerCase()));
    if (labels.has('application (client) id') || labels.has('directory (tenant) id')) return 0.9;
    return labels.has('client id') && labels.size > 1 && !/entra domain|home realm/iu.test(text) ? 0.75 : 0;
  },
  read: (source) => readWith(source, readLabels, PLAN),
  write: null,
};

const readLabels = (text: string): Read<readonly Leaf[]> => ({ ok: true, value: labelsIn(text) });

/** Known names, each with the value beside it, or on the line below. */
function labelsIn(text: string): readonly Leaf[] {
  const lineOf = createLineFinder(text);
  const leaves: Leaf[] = [];
  for (const { index, 0: line, groups } of text.matchAll(LINE)) {
    const label = groups?.['label']?.trim() ?? '';
    const isKnown = SLOTS.has(label.toLowerCase());
    const value = groups?.['value'] ?? '';
    if (isKnown && value !== '') leaves.push(leafAt(label, value, index + line.lastIndexOf(value), lineOf));
    const below =
      !isKnown || value !== ''
        ? null
        : BELOW.exec(text.slice(index + line.length, index + line.length + 2000));
    if (below?.[1] !== undefined)
      leaves.push(leafAt(label, below[1], index + line.length + below[0].length - below[1].length, lineOf));
  }
  return leaves;
}

const BELOW = /^[ \t]*\r?\n[ \t]*(\S[^\r\n]*)/u;

const leafAt = (path: string, text: string, start: number, lineOf: (offset: number) => number): Leaf => ({
  path,
  line: lineOf(start),
  value: { kind: 'text', text: text.trim() },
  start,
  end: start + text.length,
});
