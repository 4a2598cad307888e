import { B2C, EXTERNAL_ID, authority, tenant } from '../reading/authority-takers.ts';
import { FIELD_LABELS } from '../reading/field-labels.ts';
import { NOWHERE, assume, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectUri } from '../reading/redirect.ts';
import { below, firstRoots, writtenRoot } from '../reading/roots.ts';
import { field, marker, say, text, unused } from '../reading/takers.ts';

const AUDIENCES: ReadonlyMap<string, string> = new Map([
  ['azureadmultipleorgs', 'organizations'],
  ['azureadandpersonalmicrosoftaccount', 'common'],
  ['personalmicrosoftaccount', 'consumers'],
]);

const audience = text((found, leaf, value) => {
  const word = AUDIENCES.get(value.toLowerCase());
  if (word !== undefined) tenant(found, { ...leaf, value: { kind: 'text', text: word } });
});

const kind = text((found, _leaf, value) => {
  if (value.toUpperCase() === 'B2C') notice(found, B2C);
  if (value.toUpperCase() === 'CIAM') notice(found, EXTERNAL_ID);
});

const SLOTS = toSlots({
  client_id: field('clientId'),
  redirect_uri: redirectUri,
  'authority.authority_url': authority,
  'authority.audience.tenant_id': tenant,
  'authority.type': kind,
  'authority.default': marker,
  other: unused('Another authority of the list is the default one.'),
  account_mode: marker,
  broker_redirect_uri_registered: marker,
  authorization_user_agent: marker,
});

const AUTHORITY = /^authorities\[(\d+)\]\.(.+)$/u;

/** One plan for each object; of several authorities the default one counts, else the first. */
export function androidPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const roots = firstRoots(
    leaves,
    (keys) => keys.has('client_id') && (keys.has('redirect_uri') || keys.has('authorities[]')),
  );
  return roots.map((root) => {
    const chosen = defaultOf(leaves, root);
    return {
      product: null,
      label: writtenRoot(leaves, root),
      slots: SLOTS,
      later: toSlots({ 'authority.audience.type': audience }),
      slotOf: (leaf) => slotOf(leaf, root, chosen),
      required: [{ field: 'clientId', add: 'client_id' }],
      finish,
    };
  });
}

const insideOf = (leaf: Leaf, root: string): string | null =>
  below(root, leaf) === null ? null : leaf.path.slice(root === '' ? 0 : root.length + 1).toLowerCase();

function defaultOf(leaves: readonly Leaf[], root: string): string {
  const found = leaves.find(
    (leaf) =>
      /^authorities\[\d+\]\.default$/u.test(insideOf(leaf, root) ?? '') &&
      leaf.value.kind === 'boolean' &&
      leaf.value.isTrue,
  );
  return AUTHORITY.exec(found === undefined ? '' : (insideOf(found, root) ?? ''))?.[1] ?? '0';
}

function slotOf(leaf: Leaf, root: string, chosen: string): string | null {
  const inside = insideOf(leaf, root);
  if (inside === null) return null;
  const [, index, rest] = AUTHORITY.exec(inside) ?? [];
  if (rest === undefined) return inside.includes('.') ? null : inside;
  if (index !== chosen) return rest === 'authority_url' ? 'other' : null;
  return `authority.${rest}`;
}

function finish(found: Found): void {
  say(found, { platform: 'native', clientType: 'public' });
  if (found.fields.has('tenant') || found.open.has('tenant') || found.host !== null) return;
  found.fields.set('tenant', { value: 'common', leaf: NOWHERE });
  assume(found, FIELD_LABELS.tenant, 'common', 'MSAL signs in there when the file names no authority.');
}
