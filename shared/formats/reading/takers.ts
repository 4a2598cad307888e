import type { Flow } from '../../profile/flow.ts';
import { looksLikeSecret, shapeOfSecret } from '../../profile/secret-shape.ts';
import type { ClientType, Platform, RelyingPartyId } from '../../profile/profile.ts';
import { INPUTS } from '../../relying-parties/inputs.ts';
import { secretSpans } from '../masking/secret-spans.ts';
import { FIELD_LABELS } from './field-labels.ts';
import { hide, ignore, leaveOpen, placeOf, type Found, type OpenField } from './found.ts';
import type { Leaf } from './leaf.ts';
import { LONGEST, LONGEST_INPUT, LONGEST_SECRET, type TextField } from './limits.ts';
import { standIn } from './stand-in.ts';

/** Takes one value, leaves it open, or says why it is not taken. */
export type Taker = (found: Found, leaf: Leaf) => void;

/** A known part of the format that says nothing about the connection. */
export const marker: Taker = () => undefined;

export const unused =
  (reason: string): Taker =>
  (found, leaf) =>
    ignore(found, leaf, reason);

/** Masked where the text is shown, whatever becomes of it. */
export const hidden =
  (take: Taker): Taker =>
  (found, leaf) => {
    hide(found, leaf);
    take(found, leaf);
  };

/** Takes a text as it stands; what is not set, or no text, is passed over. */
export const text =
  (take: (found: Found, leaf: Leaf, value: string) => void): Taker =>
  (found, leaf) => {
    if (leaf.value.kind === 'text') take(found, leaf, leaf.value.text);
    else if (leaf.value.kind === 'variable')
      ignore(found, leaf, 'It is set when the app runs: type its value into the profile.');
    else if (leaf.value.kind === 'number' || leaf.value.kind === 'boolean')
      ignore(found, leaf, 'It has to be a text, in quotes.');
  };

/**
 * Takes a text for a setting. A variable, a placeholder or nothing leaves that setting open; what a variable falls back
 * to is taken, and said.
 */
export const settled =
  (field: OpenField, take: (found: Found, leaf: Leaf, value: string) => void): Taker =>
  (found, leaf) => {
    const { value } = leaf;
    if (value.kind === 'number' || value.kind === 'boolean') {
      ignore(found, leaf, 'It has to be a text, in quotes.');
      return;
    }
    const stand =
      value.kind === 'variable'
        ? value
        : value.kind === 'text'
          ? standIn(value.text)
          : { kind: 'empty' as const };
    if (stand === null) {
      if (value.kind === 'text') take(found, leaf, value.text);
      return;
    }
    const fallback = stand.kind === 'variable' ? (stand.fallback ?? '') : '';
    if (stand.kind === 'variable' && fallback !== '' && standIn(fallback) === null) {
      take(found, { ...leaf, value: { kind: 'text', text: fallback } }, fallback);
      found.notices.push(
        `${FIELD_LABELS[field]}: ${safeName(stand.name)} sets it when the app runs; what stands here is the default (line ${leaf.line}).`,
      );
      return;
    }
    leaveOpen(found, leaf, field, stand.kind, stand.kind === 'variable' ? safeName(stand.name) : '');
  };

/** A name may be a secret itself that was put in the wrong place. */
export const safeName = (name: string): string =>
  looksLikeSecret(name) || name.length > 120 ? 'a variable' : name;

export const field = (name: TextField): Taker =>
  settled(name, (found, leaf, value) => setField(found, leaf, name, value));

/** Sets a field of the profile. The first place that gives it counts, and another one that disagrees is named. */
export function setField(found: Found, leaf: Leaf, name: TextField, written: string): void {
  const value = name === 'name' ? written : written.trim();
  const before = found.fields.get(name);
  if (before !== undefined) {
    if (!isSame(name, before.value, value))
      ignore(
        found,
        leaf,
        `It gives another ${FIELD_LABELS[name]} than ${before.leaf.path} in line ${before.leaf.line}, which is taken.`,
      );
    return;
  }
  if (value.length > LONGEST[name]) {
    ignore(found, leaf, tooLong(value, LONGEST[name]));
    return;
  }
  if (holdsMore(name, value)) {
    hide(found, leaf);
    ignore(
      found,
      leaf,
      `More than ${ONE_OF[name] ?? 'one value'} stands here. Put each setting on a line of its own.`,
    );
    return;
  }
  found.fields.set(name, { value, leaf });
  if (value === '') return;
  // What still has a part in angle brackets is not settled.
  if (!/<[A-Za-z]/u.test(value)) found.open.delete(name);
  show(found, leaf, FIELD_LABELS[name], value);
}

const ONE_OF: Readonly<Partial<Record<TextField, string>>> = { clientId: 'a client ID', tenant: 'a tenant' };

/** An ID with white space or an assignment in it has swallowed what follows: perhaps a secret. */
const holdsMore = (name: TextField, value: string): boolean =>
  secretSpans(value).length > 0 ||
  ((name === 'clientId' || name === 'tenant') && (/[\s;=&|"']/u.test(value) || looksLikeSecret(value)));

/** Entra does not mind the letter case of these two. */
const isSame = (name: TextField, a: string, b: string): boolean =>
  name === 'tenant' || name === 'clientId' ? a.toLowerCase() === b.toLowerCase() : a === b;

/** What the text itself says of the app; the first place counts. */
export const says =
  (said: { readonly platform?: Platform; readonly clientType?: ClientType }): Taker =>
  (found) =>
    say(found, said);

export function say(
  found: Found,
  {
    flow,
    platform,
    clientType,
  }: { readonly flow?: Flow; readonly platform?: Platform; readonly clientType?: ClientType },
): void {
  found.said = {
    flow: found.said.flow ?? flow ?? null,
    platform: found.said.platform ?? platform ?? null,
    clientType: found.said.clientType ?? clientType ?? null,
  };
}

export function input(product: RelyingPartyId, name: string): Taker {
  const known = INPUTS[product].find((each) => each.name === name);
  if (known === undefined) throw new Error(`No such input: ${name}`);
  const { label, kind } = known;
  if (kind === 'switch')
    return toggle((found, leaf, isOn) => setInput(found, leaf, name, label, String(isOn)));
  return text((found, leaf, value) => {
    const before = found.inputs.get(name);
    const added = kind === 'list' && before !== undefined ? `${before}, ${value}` : value;
    setInput(found, leaf, name, label, kind === 'list' ? tidyList(added) : added);
  });
}

export function toggle(take: (found: Found, leaf: Leaf, isOn: boolean) => void): Taker {
  return (found, leaf) => {
    const { value } = leaf;
    if (value.kind === 'null') return;
    const word = value.kind === 'text' ? value.text.trim().toLowerCase() : '';
    const isOn = value.kind === 'boolean' ? value.isTrue : ['true', 'on', 'yes'].includes(word);
    if (value.kind === 'boolean' || isOn || ['false', 'off', 'no'].includes(word)) take(found, leaf, isOn);
    else ignore(found, leaf, 'It is neither true nor false.');
  };
}

export function setInput(found: Found, leaf: Leaf, name: string, label: string, value: string): void {
  if (value.length > LONGEST_INPUT) ignore(found, leaf, tooLong(value, LONGEST_INPUT));
  else if (value !== '') {
    found.inputs.set(name, value);
    show(found, leaf, label, value);
  }
}

/** Entries with a comma and a space between them, as they stand in a profile. */
const tidyList = (list: string): string => splitList(list).join(', ');

export const splitList = (list: string): readonly string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const takeSecret = settled('secret', (found, leaf, value) => {
  if (shapeOfSecret(value).kind === 'placeholder') {
    leaveOpen(found, leaf, 'secret', 'placeholder', '');
    return;
  }
  if (found.secret !== null && found.secret.value !== '') {
    const { path, line } = found.secret.leaf;
    if (found.secret.value !== value)
      ignore(found, leaf, `It is another secret than ${path} in line ${line}, which is taken.`);
    return;
  }
  if (value.length > LONGEST_SECRET) {
    ignore(found, leaf, tooLong(value, LONGEST_SECRET));
    return;
  }
  found.secret = { value, leaf };
  found.open.delete('secret');
  found.read.push({ label: FIELD_LABELS.secret, value: null, ...placeOf(leaf) });
});

/** The client secret. A placeholder or a variable keeps its place, and is no secret. */
export const secret: Taker = (found, leaf) => {
  hide(found, leaf);
  takeSecret(found, leaf);
  found.secret ??= { value: '', leaf };
};

/** The name of the place where the secret is kept: the app has one, and it is not in the text. */
export const secretPlace: Taker = (found, leaf) => {
  const { value } = leaf;
  // `APP_SECRET` is a name here, and prose where a secret belongs.
  if (value.kind === 'text' && /^[A-Za-z][\w.:/-]{0,119}$/u.test(value.text))
    keepPlace(found, leaf, value.text);
  else settled('secret', keepPlace)(found, leaf);
};

function keepPlace(found: Found, leaf: Leaf, name: string): void {
  if (looksLikeSecret(name)) hide(found, leaf);
  leaveOpen(found, leaf, 'secret', 'variable', safeName(name));
  found.secret ??= { value: '', leaf };
}

/** Scopes as a list or a text, each place adding its own. */
export const scopes = settled('scopes', (found, leaf, value) => {
  const before = found.fields.get('scopes');
  const all = [...(before?.value.split(' ') ?? []), ...value.split(/[\s,]+/u)].filter((each) => each !== '');
  const joined = [...new Set(all)].join(' ');
  if (joined.length > LONGEST.scopes) {
    ignore(found, leaf, tooLong(joined, LONGEST.scopes));
    return;
  }
  if (secretSpans(value).length > 0) {
    hide(found, leaf);
    ignore(found, leaf, 'More than scopes stands here. Put each setting on a line of its own.');
    return;
  }
  found.fields.set('scopes', { value: joined, leaf: before?.leaf ?? leaf });
  found.open.delete('scopes');
  if (joined !== '') show(found, leaf, FIELD_LABELS.scopes, joined);
});

const tooLong = (value: string, most: number): string =>
  `It has ${value.length.toLocaleString('en')} characters, and a profile takes up to ${most.toLocaleString('en')}.`;

/** A list grows item by item: its one row stays where its first item was. */
export function show(found: Found, leaf: Leaf, label: string, value: string): void {
  const row = found.read.findIndex((each) => each.label === label);
  const before = found.read[row];
  if (before === undefined) found.read.push({ label, value, ...placeOf(leaf) });
  else found.read[row] = { ...before, value };
}
