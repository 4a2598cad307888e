import { isDomain, isTenantWord } from '../../profile/tenant.ts';
import { isGuid } from '../../entra/guid.ts';
import { ignore, leaveOpen, notice, type Found } from './found.ts';
import { readAddress, type Address } from './address.ts';
import type { Leaf } from './leaf.ts';
import { roleOf } from './variable-roles.ts';
import { safeName, setField, settled, show, type Taker } from './takers.ts';

/** An address of Entra, or a tenant that stands in its place. Its host is the one a secret beside it was typed for. */
const readPlace = (found: Found, leaf: Leaf, value: string): void => {
  const address = readAddress(value);
  if (address !== null) {
    takeHost(found, leaf, address);
    if (address.tenant !== null) setField(found, leaf, 'tenant', address.tenant);
    else if (address.tenantSetBy !== null)
      leaveOpen(
        found,
        leaf,
        'tenant',
        address.tenantSetBy === '' ? 'placeholder' : 'variable',
        safeName(address.tenantSetBy),
      );
    return;
  }
  const names = [...value.matchAll(/\$\{([^{}]+)\}|\{\{([^{}]+)\}\}/gu)].map(([, a, b]) =>
    (a ?? b ?? '').trim(),
  );
  if (names.length > 0) {
    const name = names.find((each) => roleOf(each)?.role === 'tenant') ?? names.at(-1) ?? '';
    leaveOpen(found, leaf, 'tenant', 'variable', safeName(name));
    return;
  }
  const bare = value.trim().replace(/^\/+|\/+$/gu, '');
  if (isGuid(bare) || isTenantWord(bare) || (isDomain(bare) && !bare.startsWith('login.'))) {
    setField(found, leaf, 'tenant', bare);
    notice(found, `A tenant stands in line ${leaf.line} where the whole address of the authority belongs.`);
  } else ignore(found, leaf, 'It is not an address that starts with https://.');
};

function takeHost(found: Found, leaf: Leaf, address: Address): void {
  const { host, cloud } = address;
  const before = found.host;
  if (before === null) {
    found.host = { host, cloud, leaf };
    show(found, leaf, 'Login host', host);
    noticeDirectory(found, address);
  } else if (before.host !== host && (cloud === null || before.cloud !== cloud)) {
    found.hasTwoHosts = true;
    ignore(
      found,
      leaf,
      `It names another login host than ${before.leaf.path} in line ${before.leaf.line}, which is taken.`,
    );
  }
  if (address.isVersion1)
    notice(
      found,
      `Line ${leaf.line} names an endpoint of version 1.0, which takes a resource instead of scopes. AuthLoupe signs in at version 2.0.`,
    );
}

function noticeDirectory(found: Found, { directory, host }: Address): void {
  if (directory === 'b2c') notice(found, B2C);
  else if (directory === 'external-id') notice(found, EXTERNAL_ID);
  else if (directory === 'other')
    notice(
      found,
      `${host} is none of Entra’s login hosts: a custom domain or another identity provider. AuthLoupe does not sign in there.`,
    );
}

export const B2C =
  'This registration is in an Azure AD B2C tenant, whose sign-in runs at its own host and user flows. AuthLoupe does not sign in there yet: the profile keeps what means the same, and its secret is not taken.';
export const EXTERNAL_ID =
  'This registration is in an Entra External ID tenant (ciamlogin.com). AuthLoupe does not sign in there yet: the profile keeps what means the same, and its secret is not taken.';

/** An authority, an issuer, metadata or an endpoint, which name the tenant, too. */
export const authority: Taker = settled('tenant', readPlace);

/** The host alone; a tenant in its path is taken as well. */
export const loginHost: Taker = (found, leaf) => {
  // A host that is left open leaves the cloud open, not the tenant.
  if (leaf.value.kind === 'text') readHost(found, leaf, leaf.value.text);
};

function readHost(found: Found, leaf: Leaf, value: string): void {
  if (value.trim() === '') return;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//iu.test(value.trim()) ? value : `https://${value.trim()}`;
  const address = readAddress(whole);
  if (address === null || /[{}<>$%]/u.test(address.host)) return;
  takeHost(found, leaf, address);
  if (address.tenant !== null && !/^(?:v2\.0|oauth2)$/iu.test(address.tenant))
    setField(found, leaf, 'tenant', address.tenant);
}

/** The tenant by itself. Some write the whole authority there. */
export const tenant: Taker = settled('tenant', (found, leaf, value) => {
  if (/^https:\/\//iu.test(value.trim())) readPlace(found, leaf, value);
  else setField(found, leaf, 'tenant', value);
});
