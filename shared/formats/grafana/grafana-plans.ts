import { authority } from '../reading/authority-takers.ts';
import { namesLoginHost } from '../reading/entra-host.ts';
import type { Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { site, redirectUri } from '../reading/redirect.ts';
import {
  field,
  marker,
  scopes,
  secret,
  secretPlace,
  text,
  toggle,
  unused,
  type Taker,
} from '../reading/takers.ts';
import { webPlan } from '../reading/web-plan.ts';

/** A section of Grafana, in a file, in a chart’s values or as a variable. */
const IN_FILE = /(?:^|\.)auth\.(azuread|generic_oauth)\.(\w+)$/u;
const IN_VARIABLE = /(?:^|\.)gf_auth_(azuread|generic_oauth)_(\w+)$/u;
const ROOT_URL = /(?:^|\.)(?:server\.root_url|gf_server_root_url)$/u;

type Setting = { readonly section: string; readonly name: string };

export function grafanaSetting({ path }: Leaf): Setting | null {
  const [, section, name] = IN_FILE.exec(path.toLowerCase()) ?? IN_VARIABLE.exec(path.toLowerCase()) ?? [];
  return section === undefined || name === undefined ? null : { section, name };
}

/** An address that Grafana puts together when it starts is none yet. */
const rootUrl: Taker = (found, leaf) => {
  if (leaf.value.kind === 'text' && !leaf.value.text.includes('%(')) site(found, leaf);
};

const pickedOrganisations = text((found, leaf, value) => {
  if (value.trim() !== '')
    unused('It says which tenants may sign in: who is asked is said by the addresses.')(found, leaf);
});

const SLOTS = toSlots({
  client_id: field('clientId'),
  client_secret: secret,
  client_secret__file: secretPlace,
  auth_url: authority,
  token_url: authority,
  scopes,
  'scopes[]': scopes,
  redirect_uri: redirectUri,
  allowed_organizations: pickedOrganisations,
  client_authentication: marker,
  enabled: toggle((found: Found, leaf: Leaf, isOn) => {
    if (!isOn) unused('It turns this sign-in off.')(found, leaf);
  }),
  'server.root_url': rootUrl,
});

/** One registration for each section that signs in at Entra. */
export function grafanaPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const sections = new Set(leaves.flatMap((leaf) => grafanaSetting(leaf)?.section ?? []));
  const own = [...sections].filter((section) => section === 'azuread' || isAtEntra(leaves, section));
  return own.map((section) =>
    webPlan({
      by: 'Grafana',
      label: own.length > 1 ? `auth.${section}` : '',
      slots: SLOTS,
      slotOf: (leaf) => {
        if (ROOT_URL.test(leaf.path.toLowerCase())) return 'server.root_url';
        const setting = grafanaSetting(leaf);
        return setting?.section === section && SLOTS.has(setting.name) ? setting.name : null;
      },
      add: 'client_id',
      path: `/login/${section}`,
      origin: 'http://localhost:3000',
      scopes: section === 'azuread' ? 'openid email profile' : 'user:email',
    }),
  );
}

const isAtEntra = (leaves: readonly Leaf[], section: string): boolean =>
  leaves.some(
    (leaf) =>
      grafanaSetting(leaf)?.section === section &&
      leaf.value.kind === 'text' &&
      namesLoginHost(leaf.value.text),
  );
