import { authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { namesLoginHost } from '../reading/entra-host.ts';
import { notice } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectUri, site } from '../reading/redirect.ts';
import { below, plainPath } from '../reading/roots.ts';
import { field, marker, scopes, secret } from '../reading/takers.ts';
import { webPlan } from '../reading/web-plan.ts';

export const SITE = 'external_url';

const SLOTS = toSlots({
  'args.client_id': field('clientId'),
  'args.client_secret': secret,
  app_id: field('clientId'),
  app_secret: secret,
  'args.tenant_id': tenant,
  'args.base_azure_url': loginHost,
  'args.issuer': authority,
  'args.scope': scopes,
  'args.scope[]': scopes,
  'args.client_options.identifier': field('clientId'),
  'args.client_options.secret': secret,
  'args.client_options.redirect_uri': redirectUri,
  'args.client_options.authorization_endpoint': authority,
  'args.client_options.token_endpoint': authority,
  'args.discovery': marker,
  [SITE]: site,
});

const CLIENT = /^(?:(.*)\.)?(?:args\.client_id|args\.client_options\.identifier)$/u;
const KINDS = /azure_?activedirectory_?v2|azure_oauth2|microsoft_graph/iu;

/** One plan for each provider that is Entra, whatever it is called. */
export function gitlabPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const roots = leaves.flatMap((leaf) => {
    const found = CLIENT.exec(plainPath(leaf));
    return found === null ? [] : [found[1] ?? ''];
  });
  return roots.filter((root) => isEntra(leaves, root)).map((root) => planOf(leaves, root, roots.length > 1));
}

const textsOf = (leaves: readonly Leaf[], root: string): readonly (readonly [slot: string, text: string])[] =>
  leaves.flatMap((leaf) => {
    const slot = below(root, leaf);
    return slot === null || leaf.value.kind !== 'text' ? [] : [[slot, leaf.value.text] as const];
  });

const isEntra = (leaves: readonly Leaf[], root: string): boolean =>
  textsOf(leaves, root).some(
    ([slot, text]) =>
      (/(?:^|\.)(?:name|strategy_class)$/u.test(slot) && KINDS.test(text)) || namesLoginHost(text),
  ) || leaves.some((leaf) => below(root, leaf) === 'args.tenant_id');

function planOf(leaves: readonly Leaf[], root: string, isOneOfMany: boolean): Plan {
  const texts = textsOf(leaves, root);
  const name = texts.find(([slot]) => slot === 'name')?.[1] ?? 'azure_activedirectory_v2';
  const isVersion1 = texts.some(
    ([slot, text]) => /name|strategy/u.test(slot) && /azure_?oauth2/iu.test(text),
  );
  const isOpenId = texts.some(([slot]) => slot.startsWith('args.client_options.') || slot === 'args.issuer');
  return webPlan({
    by: 'GitLab',
    label: isOneOfMany ? name : '',
    slots: SLOTS,
    slotOf: (leaf) => {
      if (leaf.path === SITE) return SITE;
      const inside = below(root, leaf);
      return inside !== null && SLOTS.has(inside) ? inside : null;
    },
    add: 'client_id',
    path: `/users/auth/${name}/callback`,
    origin: 'https://localhost',
    scopes: isOpenId ? 'openid' : 'openid profile email',
    ...(isOpenId ? {} : { tenant: 'common' }),
    finish: (found) => {
      if (isVersion1)
        notice(
          found,
          'The strategy azure_oauth2 uses the endpoints of version 1.0. AuthLoupe signs in at version 2.0, as azure_activedirectory_v2 does.',
        );
    },
  });
}
