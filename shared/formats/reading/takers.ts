import { isPlaceholder } from '../../profile/placeholder.ts';
import { shapeOfSecret } from '../../profile/secret-shape.ts';
import type { RelyingPartyId } from '../../profile/profile.ts';
import { INPUTS } from '../../relying-parties/inputs.ts';
import { readAuthority, type Authority } from '../authority.ts';
import { FIELD_LABELS } from './field-labels.ts';
import { hide, ignore, type Found } from './found.ts';
import { toFault, type FormatError } from './fault.ts';
import type { Leaf } from './leaf.ts';
import { LONGEST, LONGEST_INPUT, LONGEST_SECRET, type TextField } from './limits.ts';

/** Takes one value; answers what is wrong with it. */
export type Taker = (found: Found, leaf: Leaf) => FormatError | null;

const VARIABLE = 'It is set by a variable when the app runs: type its value into the profile.';

/** A known part of the format that says nothing about the connection. */
export const marker: Taker = () => null;

export const unused =
  (reason: string): Taker =>
  (found, leaf) =>
    ignore(found, leaf, reason);

/** Masked where the text is shown, whatever becomes of it. */
export const hidden =
  (take: Taker): Taker =>
  (found, leaf) => {
    hide(found, leaf);
    return take(found, leaf);
  };

/** Takes a text, and leaves out what is not set or only known when the app runs. */
export const text =
  (take: (found: Found, leaf: Leaf, value: string) => FormatError | null): Taker =>
  (found, leaf) => {
    switch (leaf.value.kind) {
      case 'text':
        return take(found, leaf, leaf.value.text);
      case 'variable':
        return ignore(found, leaf, VARIABLE);
      case 'null':
      case 'empty':
        return null;
      case 'number':
      case 'boolean':
        return faultAt(leaf, 'not-a-text', 'this has to be a text. Put it in quotes.');
    }
  };

export const field = (name: TextField): Taker =>
  text((found, leaf, value) => setField(found, leaf, name, value));

/** Sets a field of the profile. Two places that disagree about it are an error: nobody could say which one counts. */
export function setField(found: Found, leaf: Leaf, name: TextField, value: string): FormatError | null {
  const before = found.fields.get(name);
  if (before !== undefined && !isSame(name, before.value, value)) {
    return faultAt(
      leaf,
      'contradiction',
      `this gives another ${FIELD_LABELS[name]} than ${before.leaf.path} in line ${before.leaf.line}. Remove the wrong one.`,
    );
  }
  if (value.length > LONGEST[name]) return tooLong(leaf, value, LONGEST[name]);
  if (before !== undefined) return null;
  found.fields.set(name, { value, leaf });
  if (value !== '') show(found, leaf, FIELD_LABELS[name], value);
  return null;
}

/** Entra does not mind the letter case of these two. */
const isSame = (name: TextField, a: string, b: string): boolean =>
  name === 'tenant' || name === 'clientId' ? a.toLowerCase() === b.toLowerCase() : a === b;

export function input(product: RelyingPartyId, name: string): Taker {
  const known = INPUTS[product].find((each) => each.name === name);
  if (known === undefined) throw new Error(`No such input: ${name}`);
  const { label, kind } = known;
  if (kind === 'switch')
    return toggle((found, leaf, isOn) => setInput(found, leaf, name, label, String(isOn)));
  return text((found, leaf, value) => {
    const before = found.inputs.get(name);
    const added = kind === 'list' && before !== undefined ? `${before}, ${value}` : value;
    return setInput(found, leaf, name, label, kind === 'list' ? tidyList(added) : added);
  });
}

export function toggle(take: (found: Found, leaf: Leaf, isOn: boolean) => FormatError | null): Taker {
  return (found, leaf) => {
    const { value } = leaf;
    if (value.kind === 'null') return null;
    if (value.kind === 'variable') return ignore(found, leaf, VARIABLE);
    if (value.kind === 'boolean') return take(found, leaf, value.isTrue);
    const word = value.kind === 'text' ? value.text.trim().toLowerCase() : '';
    const isOn = ['true', 'on', 'yes'].includes(word);
    if (!isOn && !['false', 'off', 'no'].includes(word))
      return faultAt(leaf, 'not-a-switch', 'write true or false here.');
    return take(found, leaf, isOn);
  };
}

export function setInput(
  found: Found,
  leaf: Leaf,
  name: string,
  label: string,
  value: string,
): FormatError | null {
  if (value.length > LONGEST_INPUT) return tooLong(leaf, value, LONGEST_INPUT);
  if (value === '') return null;
  found.inputs.set(name, value);
  show(found, leaf, label, value);
  return null;
}

/** Entries with a comma and a space between them, as they stand in a profile. */
export const tidyList = (list: string): string => splitList(list).join(', ');

export const splitList = (list: string): readonly string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** The client secret. A placeholder keeps its place, and is no secret. */
export const secret: Taker = (found, leaf) => {
  hide(found, leaf);
  if (leaf.value.kind === 'variable' || leaf.value.kind === 'null' || leaf.value.kind === 'empty') {
    found.secret ??= { value: '', leaf };
    return leaf.value.kind === 'variable' ? ignore(found, leaf, VARIABLE) : null;
  }
  if (leaf.value.kind !== 'text')
    return faultAt(leaf, 'not-a-text', 'this has to be a text. Put it in quotes.');
  const value = leaf.value.text;
  if (value.trim() === '' || shapeOfSecret(value).kind === 'placeholder' || isPlaceholder(value)) {
    found.secret ??= { value: '', leaf };
    return ignore(found, leaf, 'A placeholder stands here, not a secret.');
  }
  if (found.secret !== null && found.secret.value !== '' && found.secret.value !== value) {
    const { path, line } = found.secret.leaf;
    return faultAt(
      leaf,
      'contradiction',
      `this is another secret than ${path} in line ${line}. Remove the wrong one.`,
    );
  }
  if (value.length > LONGEST_SECRET) return tooLong(leaf, value, LONGEST_SECRET);
  found.secret = { value, leaf };
  found.read.push({ label: FIELD_LABELS.secret, value: null, line: leaf.line, from: leaf.path });
  return null;
};

/** An address of Entra: its host is the one a secret beside it was typed for. */
export const address = (
  take: (found: Found, leaf: Leaf, authority: Authority) => FormatError | null,
): Taker =>
  text((found, leaf, value) => {
    if (value.trim() === '') return null;
    const authority = readAuthority(value);
    if (!authority.ok) return faultAt(leaf, authority.error.code, authority.error.message);
    const { host, cloud } = authority.value;
    const before = found.host;
    const isSame = before === null || before.host === host || (cloud !== null && before.cloud === cloud);
    if (!isSame) {
      return faultAt(
        leaf,
        'contradiction',
        `this names another login host than ${before.leaf.path} in line ${before.leaf.line}. Remove the wrong one.`,
      );
    }
    if (before === null) {
      found.host = { host, cloud, leaf };
      show(found, leaf, 'Login host', host);
    }
    return take(found, leaf, authority.value);
  });

/** An authority or an issuer, which names the tenant too. */
export const authority: Taker = address((found, leaf, { tenant }) =>
  tenant === null ? null : setField(found, leaf, 'tenant', tenant),
);

/** The host alone. */
export const loginHost: Taker = address(() => null);

export function faultAt(leaf: Leaf, code: string, say: string): FormatError {
  return toFault(code, leaf.line, leaf.path, say);
}

function tooLong(leaf: Leaf, value: string, most: number): FormatError {
  const say = `this has ${value.length.toLocaleString('en')} characters, and a profile takes up to ${most.toLocaleString('en')}. Shorten it.`;
  return faultAt(leaf, 'too-long', say);
}

/** A list grows item by item: its one row stays where its first item was. */
function show(found: Found, leaf: Leaf, label: string, value: string): void {
  const row = found.read.findIndex((each) => each.label === label);
  const before = found.read[row];
  if (before === undefined) found.read.push({ label, value, line: leaf.line, from: leaf.path });
  else found.read[row] = { ...before, value };
}
