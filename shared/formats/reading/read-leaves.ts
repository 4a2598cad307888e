import type { CloudId } from '../../entra/clouds.ts';
import { hasUser } from '../../profile/flow.ts';
import { defaultOfGraph } from '../../profile/scopes.ts';
import { BLANK_PROFILE, parseScopes, type ProfileDraft, type RelyingPartyId } from '../../profile/profile.ts';
import { likeProduct } from '../../relying-parties/to-profile.ts';
import type { Imported } from '../format.ts';
import { isSecretiveName } from '../masking/secretive-name.ts';
import { decideClient } from './client.ts';
import { FIELD_LABELS } from './field-labels.ts';
import { refuse, type Read } from './fault.ts';
import { assume, createFound, hide, ignore, type Found } from './found.ts';
import type { Leaf } from './leaf.ts';
import type { TextField } from './limits.ts';
import { reasonFor } from './no-setting.ts';
import type { Taker } from './takers.ts';

/** How the values of one registration become a profile. */
export type Plan = {
  readonly product: RelyingPartyId | null;
  /** By the slot's name: the value's path in lower case, with `[]` for every index. */
  readonly slots: ReadonlyMap<string, Taker>;
  /** What counts only where nothing in `slots` has given it. */
  readonly later?: ReadonlyMap<string, Taker>;
  /** `null`: the value belongs to something else than this registration, and nothing is said about it. */
  readonly slotOf?: (leaf: Leaf) => string | null;
  /** Settings without which the profile is not complete, with the name under which the text would give them. */
  readonly required: readonly { readonly field: TextField; readonly add: string }[];
  /** What follows from the rest: defaults of the tool, said as such. */
  readonly finish?: (found: Found) => void;
  /** How the text calls this registration, when it may hold several. */
  readonly label?: string;
};

/** More than anybody chooses from, and few enough to be read at once. */
const MOST_REGISTRATIONS = 40;

/** One profile for each plan that finds a registration in the text; those with a client ID come first. */
export function readLeaves(leaves: readonly Leaf[], plans: readonly Plan[]): Read<Imported> {
  const taken = plans.slice(0, MOST_REGISTRATIONS).map((plan) => ({ plan, found: takeAll(leaves, plan) }));
  const useful = taken.filter(({ found }) => namesAnApplication(found));
  const [first, ...others] = [...useful]
    .sort((a, b) => rank(a.found) - rank(b.found))
    .map(({ plan, found }) => toImported(found, plan));
  if (first === undefined) {
    const add = plans[0]?.required[0]?.add ?? 'client_id';
    return refuse(
      'missing',
      leaves.at(-1)?.line ?? 1,
      add,
      'this names no application. Paste the part that has its client ID.',
    );
  }
  const hidden = taken.flatMap(({ found }) => found.hidden);
  return { ok: true, value: { ...first, hidden, others } };
}

function takeAll(leaves: readonly Leaf[], plan: Plan): Found {
  const found = createFound();
  const slotName = plan.slotOf ?? slotOf;
  const postponed: (() => void)[] = [];
  for (const leaf of leaves) {
    const slot = slotName(leaf);
    if (slot === null) continue;
    const take = plan.slots.get(slot);
    const late = plan.later?.get(slot);
    if (take !== undefined) take(found, leaf);
    else if (late !== undefined) postponed.push(() => late(found, leaf));
    else pass(found, leaf);
  }
  for (const take of postponed) take();
  plan.finish?.(found);
  if (plan.product === null) sayRedirect(found);
  for (const { field, add } of plan.required) {
    if (found.fields.has(field) || found.open.has(field)) continue;
    found.open.set(field, {
      field,
      label: FIELD_LABELS[field],
      why: 'absent',
      name: add,
      line: 1,
      from: add,
    });
  }
  return found;
}

/** The redirect URI that a blank profile has is none of the text’s. */
function sayRedirect(found: Found): void {
  const label = FIELD_LABELS.redirectUri;
  if (found.fields.has('redirectUri') || found.open.has('redirectUri')) return;
  if (found.assumed.some((each) => each.label === label)) return;
  assume(
    found,
    label,
    BLANK_PROFILE.redirectUri,
    'The text names none: this is where AuthLoupe waits on this computer. Type the one that is registered.',
  );
}

export const slotOf = ({ path }: Leaf): string => path.toLowerCase().replace(/\[\d+\]/gu, '[]');

/** Masks the value if its name says that it is a secret of something. */
export function hideSecretive(found: Found, leaf: Leaf): void {
  if (isSecretiveName(leaf.path)) hide(found, leaf);
}

function pass(found: Found, leaf: Leaf): void {
  hideSecretive(found, leaf);
  if (leaf.value.kind === 'null' || leaf.value.kind === 'empty') return;
  ignore(found, leaf, reasonFor(leaf.path));
}

/** An application is named by its ID, or at least by two things that belong to one. */
function namesAnApplication({ fields, open, host, secret, path }: Found): boolean {
  if ((fields.get('clientId')?.value ?? '') !== '') return true;
  const isClientOpen = (open.get('clientId')?.why ?? 'absent') !== 'absent';
  const rest = [
    fields.has('tenant') || host !== null,
    fields.has('redirectUri') || path !== null,
    secret !== null,
  ];
  return rest.filter(Boolean).length >= (isClientOpen ? 0 : 2);
}

/** What signs users in comes before what only accepts tokens. */
const rank = ({ fields, open, isApi }: Found): number => {
  const byClient =
    (fields.get('clientId')?.value ?? '') !== '' ? 0 : open.get('clientId')?.why === 'variable' ? 1 : 2;
  return byClient * 2 + (isApi ? 1 : 0);
};

/** An app that asks for itself asks one API for all that was granted: of Microsoft Graph, where the text names no other. */
function settleFlow(found: Found, cloud: CloudId): Partial<ProfileDraft> {
  const { flow } = found.said;
  if (flow === null) return {};
  if (hasUser(flow) || parseScopes(found.fields.get('scopes')?.value ?? '').some(isDefault)) return { flow };
  const scopes = defaultOfGraph(cloud);
  assume(found, FIELD_LABELS.scopes, scopes, 'The text names no API that the app asks for a token.');
  return { flow, scopes };
}

const isDefault = (scope: string): boolean => scope.endsWith('/.default');

function toImported(found: Found, { product, label = '' }: Plan): Imported {
  const { host, hasTwoHosts } = found;
  const loginHost = host === null ? null : { host: host.host, cloud: hasTwoHosts ? null : host.cloud };
  const client =
    product === null
      ? decideClient(found)
      : { platform: 'web' as const, clientType: 'confidential' as const };
  const texts = Object.fromEntries([...found.fields].map(([name, { value }]) => [name, value]));
  const left = Object.fromEntries(
    [...found.open.keys()].filter((name) => name !== 'secret').map((name) => [name, '']),
  );
  const draft: ProfileDraft = {
    ...BLANK_PROFILE,
    ...client,
    ...(loginHost === null || loginHost.cloud === null ? {} : { cloud: loginHost.cloud }),
    ...(left satisfies Partial<ProfileDraft>),
    ...(texts satisfies Partial<ProfileDraft>),
    ...(found.extras.length === 0 ? {} : { extraQueryParameters: found.extras }),
    ...found.settings,
    ...settleFlow(found, loginHost?.cloud ?? BLANK_PROFILE.cloud),
    relyingParty: product === null ? null : { product, inputs: Object.fromEntries(found.inputs) },
  };
  return {
    draft: product === null ? draft : likeProduct(draft),
    label,
    line: firstLine(found),
    read: found.read,
    open: [...found.open.values()],
    assumed: found.assumed,
    notices: found.notices,
    ignored: found.ignored,
    secret:
      found.secret === null || found.secret.value === '' ? null : { value: found.secret.value, loginHost },
    loginHost,
    hidden: found.hidden,
    others: [],
  };
}

const firstLine = ({ read, open }: Found): number =>
  Math.min(
    ...read.map(({ line }) => line),
    ...[...open.values()].filter(({ why }) => why !== 'absent').map(({ line }) => line),
    1_000_000,
  );
