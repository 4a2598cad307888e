import { BLANK_PROFILE, type ProfileDraft, type RelyingPartyId } from '../../profile/profile.ts';
import { likeProduct } from '../../relying-parties/to-profile.ts';
import type { Imported } from '../format.ts';
import { toFault, type Read } from './fault.ts';
import { createFound, hide, ignore, type Found } from './found.ts';
import type { Leaf } from './leaf.ts';
import type { TextField } from './limits.ts';
import type { Taker } from './takers.ts';

/** How a format's values become a profile. */
export type Plan = {
  readonly product: RelyingPartyId | null;
  /** By the slot's name: the value's path in lower case, with `[]` for every index. */
  readonly slots: ReadonlyMap<string, Taker>;
  readonly slotOf?: (leaf: Leaf) => string;
  /** Without these the text is no such configuration; with the name to add. */
  readonly required: readonly { readonly field: TextField; readonly add: string }[];
  /** Settings that follow from the rest. */
  readonly finish?: (found: Found) => Partial<ProfileDraft>;
};

const NO_FIELD = 'AuthLoupe has no setting for it.';
/** Names under which other secrets lie. */
const SECRETIVE =
  /secret|passw|pwd|token|credential|connection-?string|private|api-?key|(?:^|[._-])key(?:$|[._-])/iu;

/** The first value that is wrong refuses the whole text: half a connection looks like a whole one. */
export function readLeaves(leaves: readonly Leaf[], plan: Plan): Read<Imported> {
  const found = createFound();
  for (const leaf of leaves) {
    const take = plan.slots.get((plan.slotOf ?? slotOf)(leaf));
    if (take === undefined) pass(found, leaf);
    else {
      const error = take(found, leaf);
      if (error !== null) return { ok: false, error };
    }
  }
  const missing = plan.required.find(({ field }) => !found.fields.has(field));
  if (missing !== undefined) {
    const line = leaves.at(-1)?.line ?? 1;
    const said = found.ignored.find(({ from }) => from.toLowerCase().endsWith(missing.add.toLowerCase()));
    const say =
      said === undefined ? 'this is missing. Add it.' : 'only a variable stands here. Type its value in.';
    return { ok: false, error: toFault('missing', said?.line ?? line, missing.add, say) };
  }
  return { ok: true, value: toImported(found, plan) };
}

export const slotOf = ({ path }: Leaf): string => path.toLowerCase().replace(/\[\d+\]/gu, '[]');

/** Masks the value if its name says that it is a secret of something. */
export function hideSecretive(found: Found, leaf: Leaf): null {
  if (SECRETIVE.test(leaf.path)) hide(found, leaf);
  return null;
}

function pass(found: Found, leaf: Leaf): void {
  hideSecretive(found, leaf);
  ignore(found, leaf, NO_FIELD);
}

function toImported(found: Found, { product, finish }: Plan): Imported {
  const isConfidential = product !== null || found.secret !== null;
  const loginHost = found.host === null ? null : { host: found.host.host, cloud: found.host.cloud };
  const cloud = loginHost?.cloud ?? null;
  const texts = Object.fromEntries([...found.fields].map(([name, { value }]) => [name, value]));
  const draft: ProfileDraft = {
    ...BLANK_PROFILE,
    ...(isConfidential ? { clientType: 'confidential', platform: 'web' } : {}),
    ...(cloud === null ? {} : { cloud }),
    ...(texts satisfies Partial<ProfileDraft>),
    ...(found.extras.length === 0 ? {} : { extraQueryParameters: found.extras }),
    relyingParty: product === null ? null : { product, inputs: Object.fromEntries(found.inputs) },
    ...finish?.(found),
  };
  return {
    draft: product === null ? draft : likeProduct(draft),
    read: found.read,
    ignored: found.ignored,
    secret:
      found.secret === null || found.secret.value === '' ? null : { value: found.secret.value, loginHost },
    loginHost,
    hidden: found.hidden,
  };
}
