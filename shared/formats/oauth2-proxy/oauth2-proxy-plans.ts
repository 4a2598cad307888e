import { authority, tenant } from '../reading/authority-takers.ts';
import { assumeScopes, assumeTenant } from '../reading/defaults.ts';
import { notice } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectUri } from '../reading/redirect.ts';
import { field, hidden, marker, scopes, secret, secretPlace, text, unused } from '../reading/takers.ts';
import { toSnake } from '../reading/variable-roles.ts';
import { webPlan } from '../reading/web-plan.ts';

const PREFIX = 'prefix';
const PROVIDER = 'provider';

const SLOTS = toSlots({
  client_id: field('clientId'),
  client_secret: secret,
  client_secret_file: secretPlace,
  oidc_issuer_url: authority,
  issuer_url: authority,
  login_url: authority,
  redeem_url: authority,
  azure_tenant: tenant,
  tenant,
  redirect_url: redirectUri,
  scope: scopes,
  cookie_secret: hidden(unused('It encrypts the proxy’s own cookies: Entra does not know it.')),
  cookie_secret_file: marker,
  provider: text((found, _leaf, value) => {
    found.inputs.set(PROVIDER, value);
    if (value === 'adfs')
      notice(
        found,
        'The provider is adfs: an AD FS server of one’s own, not Entra. AuthLoupe does not sign in there.',
      );
  }),
  proxy_prefix: text((found, _leaf, value) => void found.inputs.set(PREFIX, value)),
});

/** The setting of oauth2-proxy that a flag, a line of its file, a variable or a key of its chart is. */
function proxySetting({ path }: Pick<Leaf, 'path'>): string | null {
  const last = path.replace(/\[\d+\]$/u, '').replace(/^.*\.(?=[^.]*$)/u, '');
  const name = toSnake(last.replace(/^-+/u, ''))
    .toLowerCase()
    .replace(/^_+/u, '')
    .replace(/^oauth2_proxy_/u, '');
  if (name === 'tenant' && !/azureconfig/iu.test(path)) return null;
  if (name === 'scope' || SLOTS.has(name)) return name;
  return null;
}

const SPECIFIC =
  /^(?:oidc_issuer_url|issuer_url|azure_tenant|cookie_secret|email_domains?|upstreams?|whitelist_domains?|cookie_secure|reverse_proxy|http_address|pass_access_token|set_xauthrequest|skip_provider_button|insecure_oidc_skip_issuer_verification|entra_id_\w+|proxy_prefix|redirect_url|provider|authenticated_emails_file|cookie_domains?|client_secret_file|cookie_secret_file)$/u;

/** How many settings that only oauth2-proxy has these values are. */
export function proxySettings(leaves: readonly Leaf[]): ReadonlySet<string> {
  const names = leaves.map(({ path }) =>
    toSnake(
      path
        .replace(/(?:\[\d+\])+$/u, '')
        .replace(/^.*\./u, '')
        .replace(/^-+/u, ''),
    )
      .toLowerCase()
      .replace(/^oauth2_proxy_/u, ''),
  );
  return new Set(names.filter((name) => SPECIFIC.test(name) || name === 'client_id'));
}

/** Each provider of the alpha configuration is one; flags, file and variables are one together. */
export function proxyPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const providers = new Set(leaves.map(providerOf));
  if (providers.size > 1) providers.delete(null);
  return [...providers].filter((provider) => isOfEntra(leaves, provider)).map(planOf);
}

const providerOf = ({ path }: Leaf): string | null => /(?:^|\.)(providers\[\d+\])\./u.exec(path)?.[1] ?? null;

/** Providers of other houses are not ours; `oidc` may be anybody’s, and its issuer tells. */
const isOfEntra = (leaves: readonly Leaf[], provider: string | null): boolean =>
  leaves.every(
    (leaf) =>
      providerOf(leaf) !== provider ||
      proxySetting(leaf) !== PROVIDER ||
      leaf.value.kind !== 'text' ||
      !/^(?:google|github|gitlab|bitbucket|facebook|linkedin|keycloak|keycloak-oidc|login\.gov|nextcloud|digitalocean|cidaas|sourcehut|gitea)$/u.test(
        leaf.value.text,
      ),
  );

function planOf(provider: string | null): Plan {
  return webPlan({
    by: 'oauth2-proxy',
    label: provider ?? '',
    slots: SLOTS,
    slotOf: (leaf) => {
      const own = providerOf(leaf);
      return own !== null && own !== provider ? null : proxySetting(leaf);
    },
    add: provider === null ? 'client_id' : 'clientID',
    path: (found) => `/${(found.inputs.get(PREFIX) ?? '/oauth2').replaceAll(/^\/+|\/+$/gu, '')}/callback`,
    origin: 'http://localhost:4180',
    finish: (found) => {
      const isAzure = found.inputs.get(PROVIDER) === 'azure';
      if (isAzure) assumeTenant(found, 'common', 'oauth2-proxy');
      assumeScopes(found, isAzure ? 'openid' : 'openid email profile', 'oauth2-proxy');
    },
  });
}
