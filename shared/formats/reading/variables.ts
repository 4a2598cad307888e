import type { Plan } from './read-leaves.ts';
import { authority, loginHost, tenant } from './authority-takers.ts';
import { hide, ignore, notice, type Found } from './found.ts';
import type { Leaf } from './leaf.ts';
import { redirectUri, settleRedirect, site, type Callback } from './redirect.ts';
import { field, say, scopes, secret, secretPlace, type Taker } from './takers.ts';
import { isBrowserName, roleOf, type Named } from './variable-roles.ts';

type Variable = { readonly leaf: Leaf; readonly named: Named };

const clientId: Taker = (found, leaf) => {
  if (isBrowserName(leaf.path)) found.inputs.set(BROWSER, leaf.path);
  field('clientId')(found, leaf);
};

/** A secret in a browser’s bundle is everybody’s: it is hidden here, said, and never taken. */
const ownSecret: Taker = (found, leaf) => {
  if (!isBrowserName(leaf.path)) {
    secret(found, leaf);
    return;
  }
  hide(found, leaf);
  ignore(
    found,
    leaf,
    'Its name puts it into the browser’s bundle, where everybody can read it. Remove it there, and make a new secret.',
  );
};

const SLOTS: ReadonlyMap<string, Taker> = new Map([
  ['clientId', clientId],
  ['tenant', tenant],
  ['authority', authority],
  ['host', loginHost],
  ['secret', ownSecret],
  ['secretPlace', secretPlace],
  ['redirectUri', redirectUri],
  ['redirectPath', redirectUri],
  ['scopes', scopes],
  ['site', site],
]);

const BROWSER = 'browserVariable';

export type VariableOptions = {
  /** What a value is for, where more than its name says so. */
  readonly roleOf?: (leaf: Leaf) => Named | null;
  /** What decides besides the variables’ roles, by the variable’s name in lower case. */
  readonly slots?: ReadonlyMap<string, Taker>;
  readonly callback?: (found: Found) => Callback;
  readonly finish?: (found: Found) => void;
};

const NO_CALLBACK: Callback = { path: null, origin: 'http://localhost', by: 'nobody' };

/**
 * Variables by the roles that their names tell, whatever prefix they have. Several client IDs are several registrations:
 * each takes the variables with its own prefix, and those that no other one has.
 */
export function variablePlans(leaves: readonly Leaf[], options: VariableOptions = {}): readonly Plan[] {
  const nameOf = options.roleOf ?? ((leaf: Leaf) => roleOf(leaf.path));
  const variables = leaves.flatMap((leaf): readonly Variable[] => {
    const named = nameOf(leaf);
    return named === null ? [] : [{ leaf, named }];
  });
  const isKeysOnly = variables.every(({ leaf, named }) => named.role !== 'authority' || isOfKeys(leaf));
  const groups = groupsOf(variables);
  const planFor = (isOwn: (group: string) => boolean, label: string): Plan => ({
    product: null,
    label,
    slots: new Map([...SLOTS, ...(options.slots ?? [])]),
    slotOf: (leaf) => {
      const special = leaf.path.toLowerCase();
      if (options.slots?.has(special) === true) return special;
      const named = nameOf(leaf);
      if (named === null || !isOwn(named.group)) return null;
      return named.role === 'authority' && isOfKeys(leaf) && !isKeysOnly ? null : named.role;
    },
    required: [{ field: 'clientId', add: 'CLIENT_ID' }],
    finish: (found) => {
      options.finish?.(found);
      const browser = found.inputs.get(BROWSER);
      if (browser !== undefined && found.secret === null)
        say(found, { platform: 'spa', clientType: 'public' });
      settleRedirect(found, options.callback?.(found) ?? NO_CALLBACK);
      noticeMissingDirectory(found);
    },
  });
  if (groups.length < 2) return [planFor(() => true, '')];
  return groups.map((group) =>
    planFor(
      (each) =>
        each === group ||
        !groups.some((other) => other === each || belongsTo(each, other, groups)) ||
        belongsTo(each, group, groups),
      group === '' ? 'CLIENT_ID' : group,
    ),
  );
}

/** Keys are often fetched from `common`, whatever tenant signs in. */
const isOfKeys = ({ path }: Leaf): boolean => /jwks/iu.test(path);

function noticeMissingDirectory(found: Found): void {
  if (found.host === null && !found.fields.has('tenant') && !found.open.has('tenant'))
    notice(found, 'Nothing in the text names Entra: check that this is a registration there.');
}

/** The prefixes of client IDs that differ. */
function groupsOf(variables: readonly Variable[]): readonly string[] {
  const byValue = new Map<string, string>();
  for (const { leaf, named } of variables) {
    if (named.role !== 'clientId') continue;
    const value =
      leaf.value.kind === 'text' && leaf.value.text !== '' ? leaf.value.text.toLowerCase() : leaf.path;
    if (!byValue.has(value)) byValue.set(value, named.group);
  }
  return [...new Set(byValue.values())];
}

/** A prefix that begins with a client’s own, and with no longer one’s. */
const belongsTo = (group: string, client: string, clients: readonly string[]): boolean =>
  client !== '' &&
  group.startsWith(`${client}_`) &&
  !clients.some(
    (other) => other.length > client.length && (group === other || group.startsWith(`${other}_`)),
  );
