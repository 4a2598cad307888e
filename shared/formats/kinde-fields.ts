import { INPUTS } from '../relying-parties/inputs.ts';
import { directoryNames, settleTenant } from './common-endpoint.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { kindeNotes, refusesInKinde } from './kinde/kinde-notes.ts';
import { inputsOf } from './printing/inputs-of.ts';
import { quoteLine } from './printing/quote.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { field, input, secret } from './reading/takers.ts';
import { readFieldLines } from './syntax/field-lines.ts';

const PRODUCT = 'kinde';
const HEADING = '# Kinde: Microsoft Entra connection';
/** Written in front of the others, with the directory worked out. */
const WRITTEN_FIRST = ['domain', 'entraDomain', 'useCommonEndpoint'];

const PLAN: Plan = {
  product: PRODUCT,
  slots: toSlots({
    ...Object.fromEntries(
      INPUTS[PRODUCT].map(({ name, label }) => [label.toLowerCase(), input(PRODUCT, name)]),
    ),
    'entra id domain': input(PRODUCT, 'entraDomain'),
    'microsoft entra id domain': input(PRODUCT, 'entraDomain'),
    'home realm domain': input(PRODUCT, 'homeRealmDomains'),
    'client id': field('clientId'),
    'client secret': secret,
  }),
  required: [{ field: 'clientId', add: 'Client ID' }],
  finish: settleTenant,
};

const readFields = (text: string): Read<readonly Leaf[]> =>
  readFieldLines(text, (label) => PLAN.slots.has(label.toLowerCase()));

export const kindeFields: WritableFormat = {
  id: 'kinde-fields',
  title: 'Kinde’s fields',
  about: 'what Kinde’s connection page asks for, one field a line',
  product: PRODUCT,
  fileType: 'text',
  carries: { fields: ['tenant', 'clientId'], inputs: INPUTS[PRODUCT].map(({ name }) => name) },
  recognises: ({ text, isObject }) => {
    const known =
      /^[ \t|*_>-]*(?:(?:microsoft )?entra (?:id )?domain|home realm domains?|get user groups|kinde domain|use common endpoint)[ \t*_]*(?:[:|\t]|\r?$)/imu;
    if (isObject || !known.test(text)) return 0;
    return /^[ \t|*_>-]*client id[ \t*_]*(?:[:|\t]|\r?$)/imu.test(text) ? 0.95 : 0.7;
  },
  read: (text) => readWith(text, readFields, PLAN),
  write: (profile, secretText = SECRET_PLACEHOLDER) => {
    const inputs = inputsOf(profile, PRODUCT);
    const { domain, usesCommon } = directoryNames(profile, inputs);
    const said = INPUTS[PRODUCT].filter(({ name }) => !WRITTEN_FIRST.includes(name)).map(
      ({ name, label, kind }) => [label, valueOf(inputs, name, kind)] as const,
    );
    const lines: readonly (readonly [string, string | undefined])[] = [
      ['Kinde domain', inputs.text('domain')],
      ['Microsoft Entra domain', domain],
      ['Client ID', profile.clientId],
      ['Client secret', secretText],
      ['Use common endpoint', toWord(usesCommon)],
      ...said,
    ];
    const printed = lines.flatMap(([label, value]) =>
      value === undefined || value === '' ? [] : [`${label}: ${quoteLine(value)}`],
    );
    return `${[HEADING, ...printed].join('\n')}\n`;
  },
  notes: kindeNotes,
  refuses: refusesInKinde,
};

function valueOf(inputs: ReturnType<typeof inputsOf>, name: string, kind: string): string | undefined {
  if (kind === 'switch') return toWord(inputs.isOn(name));
  if (kind === 'text') return inputs.text(name);
  const entries = inputs.list(name);
  return entries.length === 0 ? undefined : entries.join(', ');
}

const toWord = (isOn: boolean | undefined): string | undefined =>
  isOn === undefined ? undefined : isOn ? 'on' : 'off';
