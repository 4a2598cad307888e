import { authority } from '../reading/authority-takers.ts';
import { namesLoginHost } from '../reading/entra-host.ts';
import { leaveOpen, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { below, plainPath } from '../reading/roots.ts';
import {
  field,
  marker,
  safeName,
  scopes,
  secret,
  secretPlace,
  settled,
  text,
  unused,
  type Taker,
} from '../reading/takers.ts';
import { webPlan } from '../reading/web-plan.ts';

/** The name of the app’s setting that holds the client ID. */
const clientIdPlace: Taker = settled('clientId', (found, leaf, value) =>
  leaveOpen(found, leaf, 'clientId', 'variable', safeName(value)),
);

/** `scope=openid …`, `prompt=login`, `resource=…`: parameters of the authorize request. */
const loginParameter = text((found: Found, leaf: Leaf, parameter) => {
  const [, name = '', value = ''] = /^([\w-]+)=([\s\S]*)$/u.exec(parameter) ?? [];
  if (name === 'scope') scopes(found, { ...leaf, value: { kind: 'text', text: value } });
  else if (name === 'resource')
    unused('A resource is asked for at version 1.0 only: scopes take its place.')(found, leaf);
});

const accepted = unused('It says which tokens are accepted, not what is asked for.');

const SLOTS = toSlots({
  'registration.clientid': field('clientId'),
  'registration.clientidsettingname': clientIdPlace,
  'registration.clientsecretsettingname': secretPlace,
  'registration.clientsecret': secret,
  'registration.clientsecretcertificatethumbprint': marker,
  'registration.clientcredential.clientsecretsettingname': secretPlace,
  'registration.openidissuer': authority,
  'registration.openidconnectconfiguration.wellknownopenidconfiguration': authority,
  'registration.openidconnectconfiguration.issuer': authority,
  'registration.openidconnectconfiguration.authorizationendpoint': authority,
  'login.loginparameters[]': loginParameter,
  'login.scopes[]': scopes,
  'validation.allowedaudiences[]': accepted,
});

const FLAT_SLOTS = toSlots({
  clientid: field('clientId'),
  clientsecret: secret,
  clientsecretsettingname: secretPlace,
  issuer: authority,
  'additionalloginparams[]': loginParameter,
  'allowedaudiences[]': accepted,
});

const PROVIDER =
  /^((?:.*\.)?(?:identityproviders\.azureactivedirectory|(?:identityproviders\.)?(?:customopenidconnectproviders|openidconnectproviders)\.([^.]+)))\.registration\.client(?:id|idsettingname)$/u;

type EasyAuthProvider = {
  readonly root: string;
  /** The part of the callback that names the provider. */
  readonly name: string;
  readonly isFlat: boolean;
};

/** The providers of Easy Auth that are Entra: its own, and OpenID ones with Entra’s addresses. */
export function easyAuthProviders(leaves: readonly Leaf[]): readonly EasyAuthProvider[] {
  const providers = leaves.flatMap((leaf): readonly EasyAuthProvider[] => {
    const [, root, custom] = PROVIDER.exec(plainPath(leaf)) ?? [];
    if (root === undefined) return [];
    if (custom !== undefined && !namesEntra(leaves, root)) return [];
    const written = leaf.path.split(/[.:]/u).at(-3) ?? custom;
    return [{ root, name: custom === undefined ? 'aad' : (written ?? custom), isFlat: false }];
  });
  if (providers.length > 0) return providers;
  return leaves.flatMap((leaf): readonly EasyAuthProvider[] => {
    const path = plainPath(leaf);
    if (!/(?:^|\.)clientid$/u.test(path)) return [];
    const root = path.replace(/\.?clientid$/u, '');
    const has = (name: string): boolean => leaves.some((each) => below(root, each) === name);
    return has('issuer') &&
      ['unauthenticatedclientaction', 'tokenstoreenabled', 'allowedaudiences[]', 'defaultprovider'].some(has)
      ? [{ root, name: 'aad', isFlat: true }]
      : [];
  });
}

const namesEntra = (leaves: readonly Leaf[], root: string): boolean =>
  leaves.some(
    (leaf) => below(root, leaf) !== null && leaf.value.kind === 'text' && namesLoginHost(leaf.value.text),
  );

export function easyAuthPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const providers = easyAuthProviders(leaves);
  return providers.map(({ root, name, isFlat }) => {
    const slots = isFlat ? FLAT_SLOTS : SLOTS;
    return webPlan({
      by: 'App Service',
      label: providers.length > 1 ? name : '',
      slots,
      slotOf: (leaf) => {
        const inside = below(root, leaf);
        return inside !== null && slots.has(inside) ? inside : null;
      },
      add: 'registration.clientId',
      path: `/.auth/login/${name}/callback`,
      origin: 'https://localhost',
      scopes: 'openid profile email',
    });
  });
}
