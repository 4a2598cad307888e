import { authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { base64Text } from '../reading/base64-text.ts';
import { namesLoginHost } from '../reading/entra-host.ts';
import { NOWHERE, assume, hide } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectUri, settleRedirect, site } from '../reading/redirect.ts';
import { below, plainPath } from '../reading/roots.ts';
import { field, marker, say, scopes, secret, type Taker } from '../reading/takers.ts';
import { webPlan } from '../reading/web-plan.ts';

/** `$oidc.azure.clientSecret` and `$secret-name:key`: what `argocd-secret` or another Secret of the same text says. */
const secretReference =
  (leaves: readonly Leaf[]): Taker =>
  (found, leaf) => {
    const name =
      leaf.value.kind === 'text'
        ? /^\$(?:[\w.-]+:)?([\w.-]+)$/u.exec(leaf.value.text.trim())?.[1]
        : undefined;
    const kept = name === undefined ? undefined : leaves.find((each) => isKeptAs(each, name));
    if (kept?.value.kind !== 'text') {
      secret(found, leaf);
      return;
    }
    const isEncoded = /(?:^|\.)data\.[^.]/u.test(kept.path);
    const plain = isEncoded ? (base64Text(kept.value.text) ?? kept.value.text) : kept.value.text;
    hide(found, kept);
    secret(found, { ...kept, value: { kind: 'text', text: plain } });
  };

const isKeptAs = ({ path }: Leaf, name: string): boolean =>
  ['extra', 'data', 'stringData'].some((place) => path.endsWith(`${place}.${name}`));

const SLOTS = toSlots({
  clientid: field('clientId'),
  issuer: authority,
  tenant,
  apiurl: loginHost,
  redirecturi: redirectUri,
  'requestedscopes[]': scopes,
  'scopes[]': scopes,
  enablepkceauthentication: marker,
});

const URL = /(?:^|\.)(?:data|configs\.cm|cm|server\.config)\.url$|^url$/u;

/** The OpenID settings of Argo CD, its command line’s own client, and the connectors of Dex. */
export function argoPlans(leaves: readonly Leaf[]): readonly Plan[] {
  return leaves.flatMap((leaf): readonly Plan[] => {
    const path = plainPath(leaf);
    const connector = /^(.*connectors\[\d+\]\.config)\.clientid$/u.exec(path)?.[1];
    if (connector !== undefined) return isOfEntra(leaves, connector) ? [dexPlan(leaves, connector)] : [];
    const own =
      /^((?:.*\.)?oidc\.config)\.(clientid|cliclientid)$/u.exec(path) ??
      /^()(clientid|cliclientid)$/u.exec(path);
    if (own === null) return [];
    const [, root = '', name] = own;
    return [name === 'clientid' ? argoPlan(leaves, root) : commandLinePlan(root)];
  });
}

function isOfEntra(leaves: readonly Leaf[], root: string): boolean {
  const parent = root.replace(/\.config$/u, '');
  return leaves.some((leaf) => {
    if (leaf.value.kind !== 'text') return false;
    if (below(parent, leaf) === 'type' && leaf.value.text === 'microsoft') return true;
    return below(root, leaf) === 'issuer' && namesLoginHost(leaf.value.text);
  });
}

function argoPlan(leaves: readonly Leaf[], root: string): Plan {
  return webPlan({
    by: 'Argo CD',
    label: 'oidc.config',
    slots: new Map([...SLOTS, ['clientsecret', secretReference(leaves)], ['url', site]]),
    slotOf: (leaf) => (URL.test(plainPath(leaf)) ? 'url' : known(below(root, leaf))),
    add: 'clientID',
    path: '/auth/callback',
    origin: 'https://localhost:8080',
    finish: (found) => {
      if (found.fields.has('scopes') || found.open.has('scopes')) return;
      found.fields.set('scopes', { value: 'openid profile email', leaf: NOWHERE });
      assume(
        found,
        'Scopes',
        'openid profile email',
        'The text names no scopes. Argo CD asks for these then, and for groups, which is no scope of Entra.',
      );
    },
  });
}

/** `argocd login --sso` signs in with a client of its own. */
const commandLinePlan = (root: string): Plan => ({
  product: null,
  label: 'oidc.config: command line',
  slots: new Map([...SLOTS, ['cliclientid', field('clientId')]]),
  slotOf: (leaf) => {
    const inside = below(root, leaf);
    return inside === 'clientid' ? null : inside === 'cliclientid' ? inside : known(inside);
  },
  required: [{ field: 'clientId', add: 'cliClientID' }],
  finish: (found) => {
    say(found, { platform: 'native', clientType: 'public' });
    settleRedirect(found, {
      path: '/auth/callback',
      origin: 'http://localhost:8085',
      by: 'Argo CD (its command line)',
    });
  },
});

function dexPlan(leaves: readonly Leaf[], root: string): Plan {
  const isMicrosoft = leaves.some(
    (leaf) =>
      below(root.replace(/\.config$/u, ''), leaf) === 'type' &&
      leaf.value.kind === 'text' &&
      leaf.value.text === 'microsoft',
  );
  const isInArgo = root.includes('dex.config') || leaves.some((leaf) => URL.test(plainPath(leaf)));
  return webPlan({
    by: 'Dex',
    label: root.replace(/\.config$/u, '').replace(/^.*\.(?=connectors)/u, ''),
    slots: new Map([...SLOTS, ['clientsecret', secretReference(leaves)], ['url', site]]),
    slotOf: (leaf) => {
      const path = plainPath(leaf);
      return (isInArgo ? URL.test(path) : /(?:^|\.)issuer$/u.test(path) && !path.includes('connectors'))
        ? 'url'
        : known(below(root, leaf));
    },
    add: 'clientID',
    path: isInArgo ? '/api/dex/callback' : '/callback',
    origin: isInArgo ? 'https://localhost:8080' : 'http://localhost:5556',
    scopes: isMicrosoft ? 'user.read' : 'openid profile email',
    ...(isMicrosoft ? { tenant: 'common' } : {}),
  });
}

const known = (slot: string | null): string | null =>
  slot !== null && (SLOTS.has(slot) || slot === 'clientsecret') ? slot : null;
