import { displayName } from '../manifest/display-name.ts';
import { sayAppOnly } from '../reading/app-only.ts';
import { loginHost, tenant } from '../reading/authority-takers.ts';
import { ignore } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { below, rootsWith, writtenRoot } from '../reading/roots.ts';
import { field, marker, secret, unused, type Taker } from '../reading/takers.ts';

/** A password is `null` beside a certificate. */
const password: Taker = (found, leaf) => {
  if (leaf.value.kind !== 'null') secret(found, leaf);
};

const certificate: Taker = (found, leaf) => {
  if (leaf.value.kind === 'text')
    ignore(found, leaf, 'The app signs in with a certificate: a profile signs in with a client secret.');
};

const elsewhere = unused('It is the address of another service.');

/** `create-for-rbac` and `credential reset`; `--sdk-auth`, which GitHub keeps as AZURE_CREDENTIALS. */
export const CREDENTIAL_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  appid: field('clientId'),
  clientid: field('clientId'),
  password,
  clientsecret: password,
  tenant,
  tenantid: tenant,
  displayname: displayName,
  name: marker,
  filewithcertandprivatekey: certificate,
  clientcertificate: certificate,
  activedirectoryendpointurl: loginHost,
  subscriptionid: unused('It is the ID of a subscription: no sign-in uses it.'),
  resourcemanagerendpointurl: elsewhere,
  activedirectorygraphresourceid: elsewhere,
  sqlmanagementendpointurl: elsewhere,
  galleryendpointurl: elsewhere,
  managementendpointurl: elsewhere,
});

export const credentialRoots = (leaves: readonly Leaf[]): readonly string[] =>
  rootsWith(leaves, (keys) => {
    if (keys.has('appid'))
      return keys.has('tenant') && (keys.has('password') || keys.has('filewithcertandprivatekey'));
    return (
      keys.has('clientid') &&
      keys.has('tenantid') &&
      ['subscriptionid', 'activedirectoryendpointurl', 'resourcemanagerendpointurl'].some((name) =>
        keys.has(name),
      )
    );
  });

export function credentialPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const roots = credentialRoots(leaves);
  return roots.map((root) => ({
    product: null,
    label: roots.length === 1 ? '' : writtenRoot(leaves, root),
    slots: CREDENTIAL_SLOTS,
    slotOf: (leaf) => below(root, leaf),
    required: [{ field: 'clientId', add: 'appId' }],
    finish: sayAppOnly,
  }));
}
