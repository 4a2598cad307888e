import { authority } from '../reading/authority-takers.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectOn, site } from '../reading/redirect.ts';
import { field, scopes, secret, type Taker } from '../reading/takers.ts';
import { webPlan } from '../reading/web-plan.ts';

/** The callbacks of the web pages and of the command line: one in each place, or all in one. */
const callbacks: Taker = (found, leaf) => {
  const list = leaf.value.kind === 'text' ? leaf.value.text.split(/[\s,]+/u) : null;
  if (list === null) redirectOn(() => 'web')(found, leaf);
  else
    for (const text of list
      .map((each) => each.replaceAll(/^[["']+|["'\]]+$/gu, ''))
      .filter((each) => each !== ''))
      redirectOn(() => 'web')(found, { ...leaf, value: { kind: 'text', text } });
};

const SLOTS = toSlots({
  oidc_client_id: field('clientId'),
  oidc_client_secret: secret,
  oidc_discovery_url: authority,
  allowed_redirect_uris: callbacks,
  oidc_scopes: scopes,
  addr: site,
});

/** One plan for each mount with a client; its first role comes with it. */
export function vaultPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const mounts = leaves.flatMap(({ path }) => {
    const found = /^(?:(.+)\.)?oidc_client_id$/u.exec(path);
    return found === null ? [] : [found[1]?.replace(/\.config$/u, '') ?? ''];
  });
  const names = [...new Set(mounts)];
  return names.map((mount) =>
    webPlan({
      by: 'Vault',
      label: names.length > 1 ? mount : '',
      slots: SLOTS,
      slotOf: ({ path }) => {
        if (/^(?:VAULT|BAO)_ADDR$/u.test(path)) return 'addr';
        if (mount !== '' && !path.startsWith(`${mount}.`)) return null;
        const name =
          path
            .replace(/(?:\[\d+\])+$/u, '')
            .split('.')
            .at(-1) ?? '';
        return SLOTS.has(name) ? name : null;
      },
      add: 'oidc_client_id',
      path: `/ui/vault/auth/${mount === '' ? 'oidc' : mount}/oidc/callback`,
      origin: 'https://localhost:8200',
      scopes: 'openid',
    }),
  );
}
