import type { Flow } from '../../profile/flow.ts';
import type { ClientType, Platform, ProfileDraft } from '../../profile/profile.ts';
import type { Assumption, IgnoredValue, NamedHost, OpenValue, ReadValue, Span } from '../format.ts';
import { FIELD_LABELS } from './field-labels.ts';
import type { Leaf } from './leaf.ts';
import type { TextField } from './limits.ts';

export type OpenField = TextField | 'secret';

/** What a reader has collected so far of one registration. */
export type Found = {
  readonly fields: Map<TextField, { readonly value: string; readonly leaf: Leaf }>;
  readonly inputs: Map<string, string>;
  readonly extras: { readonly name: string; readonly value: string }[];
  /** `null`: the text has no place for one; an empty value: a placeholder or a variable stands there. */
  secret: { readonly value: string; readonly leaf: Leaf } | null;
  host: (NamedHost & { readonly leaf: Leaf }) | null;
  /** The text names a second login host: nobody could say which one the secret was typed for. */
  hasTwoHosts: boolean;
  /** What the text itself says of the app: how it gets its tokens, its platform, and whether it has a credential. */
  said: { flow: Flow | null; platform: Platform | null; clientType: ClientType | null };
  /** The registration is a web API’s, which accepts tokens and has no sign-in of its own. */
  isApi: boolean;
  /** The path of the redirect URI, when the text says no more of it, and what sets the address in front. */
  path: { readonly path: string; readonly leaf: Leaf; readonly setBy: string } | null;
  /** Where the text says that the app is reached, without a closing slash. */
  site: { readonly address: string; readonly leaf: Leaf } | null;
  readonly open: Map<OpenField, OpenValue>;
  readonly assumed: Assumption[];
  /** What AuthLoupe does not sign in to, or would do otherwise; each a sentence. */
  readonly notices: string[];
  readonly read: ReadValue[];
  readonly ignored: IgnoredValue[];
  readonly hidden: Span[];
  /** Settings of the draft that are none of texts: prompt, response mode. */
  readonly settings: Partial<Pick<ProfileDraft, 'prompt' | 'responseMode'>>;
};

export const createFound = (): Found => ({
  fields: new Map(),
  inputs: new Map(),
  extras: [],
  secret: null,
  host: null,
  hasTwoHosts: false,
  said: { flow: null, platform: null, clientType: null },
  isApi: false,
  path: null,
  site: null,
  open: new Map(),
  assumed: [],
  notices: [],
  read: [],
  ignored: [],
  hidden: [],
  settings: {},
});

export function ignore(found: Found, leaf: Leaf, reason: string): void {
  found.ignored.push({ ...placeOf(leaf), reason });
}

/** Where a value stands, as people find it. */
export const placeOf = ({
  path,
  line,
  file,
}: Leaf): { readonly from: string; readonly line: number; readonly file?: string } =>
  file === undefined ? { from: path, line } : { from: path, line, file };

export const hide = (found: Found, { start, end }: Leaf): void => void found.hidden.push({ start, end });

/** Says which setting the text leaves open, and what would set it. The first place that says so counts. */
export function leaveOpen(
  found: Found,
  leaf: Leaf,
  field: OpenField,
  why: OpenValue['why'],
  name: string,
): void {
  const isSettled = field === 'secret' ? (found.secret?.value ?? '') !== '' : found.fields.has(field);
  if (isSettled || found.open.has(field)) return;
  found.open.set(field, {
    field,
    label: FIELD_LABELS[field],
    why,
    name,
    ...placeOf(leaf),
  });
}

/** Takes what the tool does when the text says nothing; `reason` says so as a sentence. */
export function assume(found: Found, label: string, value: string, reason: string): void {
  found.assumed.push({ label, value, reason });
}

export function notice(found: Found, sentence: string): void {
  if (!found.notices.includes(sentence)) found.notices.push(sentence);
}

/** Stands for the place of what no line of the text says. */
export const NOWHERE: Leaf = { path: '', line: 1, value: { kind: 'null' }, start: 0, end: 0 };
