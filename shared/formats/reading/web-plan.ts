import { assumeScopes, assumeTenant } from './defaults.ts';
import type { Found } from './found.ts';
import type { Leaf } from './leaf.ts';
import type { Plan } from './read-leaves.ts';
import { settleRedirect } from './redirect.ts';
import { say, type Taker } from './takers.ts';

/** A product with a server, which signs its users in: always a web application with a credential. */
type WebProduct = {
  /** As people call it, for example `Grafana`. */
  readonly by: string;
  readonly label: string;
  readonly slots: ReadonlyMap<string, Taker>;
  readonly slotOf: (leaf: Leaf) => string | null;
  /** The name under which the text would give the client ID. */
  readonly add: string;
  /** Where it answers: the path behind its address. */
  readonly path: string | ((found: Found) => string | null);
  /** Where it is reached by default. */
  readonly origin: string;
  readonly scopes?: string;
  readonly tenant?: string;
  readonly finish?: (found: Found) => void;
};

export function webPlan(product: WebProduct): Plan {
  const { by, label, slots, slotOf, add, path, origin } = product;
  return {
    product: null,
    label,
    slots,
    slotOf,
    required: [
      { field: 'clientId', add },
      { field: 'redirectUri', add: 'redirect URI' },
    ],
    finish: (found) => {
      say(found, { platform: 'web', clientType: 'confidential' });
      product.finish?.(found);
      if (product.tenant !== undefined) assumeTenant(found, product.tenant, by);
      if (product.scopes !== undefined) assumeScopes(found, product.scopes, by);
      const own = typeof path === 'string' ? path : path(found);
      settleRedirect(found, { path: found.open.has('redirectUri') ? null : own, origin, by });
    },
  };
}
