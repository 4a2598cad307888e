import { assumeScopes, assumeTenant } from '../reading/defaults.ts';
import { notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { site } from '../reading/redirect.ts';
import { say, type Taker } from '../reading/takers.ts';
import { toSnake } from '../reading/variable-roles.ts';
import { variablePlans } from '../reading/variables.ts';
import type { SelfHosted } from './products.ts';

/** Variables by their roles, with what the product does by itself. */
export function selfHostedPlans(leaves: readonly Leaf[], product: SelfHosted): readonly Plan[] {
  const special = new Map<string, Taker>(product.site === undefined ? [] : [[product.site, site]]);
  const clientOf = (found: Found): string => {
    const path = found.fields.get('clientId')?.leaf.path ?? found.open.get('clientId')?.from ?? '';
    return toSnake(path);
  };
  return variablePlans(leaves, {
    slots: special,
    callback: (found) => ({
      path: found.open.has('redirectUri') ? null : product.path(clientOf(found)),
      origin: product.origin,
      by: product.by,
    }),
    finish: (found) => {
      say(found, { platform: 'web', clientType: 'confidential' });
      const client = clientOf(found);
      if (product.by === 'Outline' && client.startsWith('AZURE')) {
        assumeTenant(found, 'common', product.by);
        notice(
          found,
          'Outline’s own Azure sign-in uses version 1.0, with a resource instead of scopes. AuthLoupe signs in at version 2.0.',
        );
      }
      if (product.scopes !== undefined) assumeScopes(found, product.scopes, product.by);
    },
  });
}
