import { B2C, authority } from '../reading/authority-takers.ts';
import { promptTaker } from '../reading/choice.ts';
import { FIELD_LABELS } from '../reading/field-labels.ts';
import { NOWHERE, assume, leaveOpen, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import { oauthPlan, providerOf } from '../reading/oauth-plan.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { settleRedirect } from '../reading/redirect.ts';
import { below, firstRoots } from '../reading/roots.ts';
import { marker, say, scopes, secret, text } from '../reading/takers.ts';

type Provider = {
  readonly name: RegExp;
  readonly id: string;
  readonly scopes: string;
  readonly variables: string;
};

const SCOPES = 'openid profile email User.Read';

/** By the name of the function that makes the provider. */
const PROVIDERS: readonly Provider[] = [
  {
    name: /(?:^|\.)microsoftentraid(?:provider)?$/u,
    id: 'microsoft-entra-id',
    scopes: SCOPES,
    variables: 'AUTH_MICROSOFT_ENTRA_ID',
  },
  {
    name: /(?:^|\.)azureadb2c(?:provider)?$/u,
    id: 'azure-ad-b2c',
    scopes: 'offline_access openid',
    variables: 'AUTH_AZURE_AD_B2C',
  },
  {
    name: /(?:^|\.)azuread(?:provider)?$/u,
    id: 'azure-ad',
    scopes: 'openid profile email',
    variables: 'AUTH_AZURE_AD',
  },
];

const userFlow = text((found, _leaf, value) => {
  if (value !== '') notice(found, B2C);
});

const SLOTS = toSlots({
  'authorization.params.scope': scopes,
  'authorization.params.prompt': promptTaker,
  'authorization.url': authority,
  id: marker,
  name: marker,
  type: marker,
  primaryuserflow: userFlow,
  allowdangerousemailaccountlinking: marker,
  checks: marker,
  'checks[]': marker,
  secret,
});

/** A plan for each provider at Entra; those of others stand beside them. */
export function authJsPlans(leaves: readonly Leaf[], source: string): readonly Plan[] {
  const roots = firstRoots(
    leaves,
    (keys, root) =>
      PROVIDERS.some(({ name }) => name.test(root)) ||
      (/(?:^|\.)providers\[\d+\]$/u.test(root) && keys.has('clientid') && keys.has('type')),
  ).filter((root) => PROVIDERS.some(({ name }) => name.test(root)) || providerOf(leaves, root) === 'entra');
  const written = roots.map((root) => planOf(root, leaves, source));
  return [...written, ...unwritten(leaves, roots, source)];
}

function planOf(root: string, leaves: readonly Leaf[], source: string): Plan {
  const known = PROVIDERS.find(({ name }) => name.test(root));
  const own = leaves.find((leaf) => below(root, leaf) === 'id')?.value;
  const id = own?.kind === 'text' ? own.text : (known?.id ?? '');
  return oauthPlan(root, {
    label: known === undefined ? id : known.id,
    slots: SLOTS,
    later: toSlots({ authorization: authority }),
    finish: (found) => {
      if (known?.id === 'azure-ad-b2c') notice(found, B2C);
      settle(found, id, known, leaves, source);
    },
  });
}

/** `providers: [MicrosoftEntraID]`: version 5 takes all of it from its own variables. */
function unwritten(leaves: readonly Leaf[], roots: readonly string[], source: string): readonly Plan[] {
  return leaves.flatMap((leaf): readonly Plan[] => {
    const { value } = leaf;
    if (value.kind !== 'variable' || !/providers\[\d+\]$/u.test(leaf.path)) return [];
    const name = value.name.toLowerCase();
    const known = PROVIDERS.find((each) => each.name.test(name));
    if (known === undefined || roots.some((root) => known.name.test(root))) return [];
    return [
      {
        product: null,
        label: known.id,
        slots: toSlots({ provider: marker }),
        slotOf: (each) => (each === leaf ? 'provider' : null),
        required: [],
        finish: (found) => {
          leaveOpen(found, leaf, 'clientId', 'variable', `${known.variables}_ID`);
          leaveOpen(found, leaf, 'tenant', 'variable', `${known.variables}_ISSUER`);
          leaveOpen(found, leaf, 'secret', 'variable', `${known.variables}_SECRET`);
          settle(found, known.id, known, leaves, source);
        },
      },
    ];
  });
}

function settle(
  found: Found,
  id: string,
  known: Provider | undefined,
  leaves: readonly Leaf[],
  source: string,
): void {
  say(found, { platform: 'web', clientType: 'confidential' });
  if (!found.fields.has('scopes') && known !== undefined) {
    found.fields.set('scopes', { value: known.scopes, leaf: NOWHERE });
    assume(found, FIELD_LABELS.scopes, known.scopes, 'The provider asks for these by itself.');
  }
  const origin = /sveltekit/iu.test(source) ? 'http://localhost:5173' : 'http://localhost:3000';
  settleRedirect(found, { path: `${basePath(leaves, source)}/callback/${id}`, origin, by: 'Auth.js' });
}

/** Next.js has its handlers below `/api/auth`, the other frameworks below `/auth`. */
function basePath(leaves: readonly Leaf[], source: string): string {
  const own = leaves.find(({ path }) => /(?:^|\.)basePath$/u.test(path))?.value;
  if (own?.kind === 'text' && own.text.startsWith('/')) return own.text.replace(/\/+$/u, '');
  const route = /["'`](\/[\w/-]*?)\/(?:\*\w*|\{\*\w+\})["'`]\s*,\s*ExpressAuth/u.exec(source)?.[1];
  if (route !== undefined) return route;
  return /@auth\/(?:express|sveltekit|qwik|solid-start)|ExpressAuth|SvelteKitAuth|SolidAuth|QwikAuth/u.test(
    source,
  )
    ? '/auth'
    : '/api/auth';
}
