import { authority, tenant } from '../reading/authority-takers.ts';
import { namesLoginHost } from '../reading/entra-host.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { site } from '../reading/redirect.ts';
import { below, plainPath } from '../reading/roots.ts';
import { field, scopes, secret } from '../reading/takers.ts';
import { webPlan } from '../reading/web-plan.ts';

export const SERVER = 'keycloak.server';
export const REALM = 'keycloak.realm';

const SLOTS = toSlots({
  'config.clientid': field('clientId'),
  'config.clientsecret': secret,
  'config.authorizationurl': authority,
  'config.tokenurl': authority,
  'config.issuer': authority,
  'config.metadatadescriptorurl': authority,
  'config.tenantid': tenant,
  'config.tenant': tenant,
  'config.defaultscope': scopes,
  [SERVER]: site,
});

/** One plan for each identity provider that is Entra; Keycloak’s own clients are none. */
export function keycloakPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const roots = leaves.flatMap(
    (leaf) => /^(?:(.*)\.)?config\.clientid$/u.exec(plainPath(leaf))?.slice(1, 2) ?? [],
  );
  return roots
    .map((root: string | undefined) => root ?? '')
    .filter((root) => isEntra(leaves, root))
    .map((root) => planOf(leaves, root, roots.length > 1));
}

const textAt = (leaves: readonly Leaf[], isAt: (leaf: Leaf) => boolean): string | null => {
  const value = leaves.find(isAt)?.value;
  return value?.kind === 'text' ? value.text : null;
};

const isEntra = (leaves: readonly Leaf[], root: string): boolean =>
  textAt(leaves, (leaf) => below(root, leaf) === 'providerid') === 'microsoft' ||
  leaves.some(
    (leaf) =>
      below(root, leaf)?.startsWith('config.') === true &&
      leaf.value.kind === 'text' &&
      namesLoginHost(leaf.value.text),
  );

function planOf(leaves: readonly Leaf[], root: string, isOneOfMany: boolean): Plan {
  const alias = textAt(leaves, (leaf) => below(root, leaf) === 'alias');
  const realm = textAt(leaves, (leaf) => /^(?:keycloak\.)?realm$/u.test(plainPath(leaf)));
  const isMicrosoft = textAt(leaves, (leaf) => below(root, leaf) === 'providerid') === 'microsoft';
  const provider = alias ?? (isMicrosoft ? 'microsoft' : 'oidc');
  return webPlan({
    by: 'Keycloak',
    label: isOneOfMany ? provider : '',
    slots: SLOTS,
    slotOf: (leaf) => {
      if (leaf.path === SERVER) return SERVER;
      const inside = below(root, leaf);
      return inside !== null && SLOTS.has(inside) ? inside : null;
    },
    add: 'config.clientId',
    path: `/realms/${realm ?? '<realm>'}/broker/${provider}/endpoint`,
    origin: 'http://localhost:8080',
    ...(isMicrosoft ? { tenant: 'common', scopes: 'User.read' } : { scopes: 'openid' }),
  });
}
