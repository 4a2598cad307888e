import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { loginHostIn } from '../dialects/known-values.ts';
import { quote } from '../dialects/mention.ts';
import { code } from '../dialects/repair.ts';
import { authoritySettings } from './app-configuration.ts';

/** Lets the app sign in at another tenant (GUID, domain) or endpoint (`common`, `organizations`, `consumers`). */
export function useAuthority(facts: Facts, tenant: string, loginHost = loginHostIn(facts)): Repair {
  const authority = `https://${loginHost}/${tenant}`;
  const change =
    facts.tenant === null
      ? null
      : {
          before: `Authority: https://${facts.loginHost === null ? loginHost : quote(facts.loginHost.value).slice(1, -1)}/${quote(facts.tenant.value).slice(1, -1)}`,
          after: `Authority: ${authority}`,
        };
  return code(
    facts,
    [[null, `Let the app sign in at ${authority}.`], ...authoritySettings(tenant, authority)],
    { change, undo: 'Put the former authority back.' },
  );
}
