import { isGuid } from '../entra/guid.ts';
import type { DecodedToken } from '../evidence/evidence.ts';
import { readText } from './read-claim.ts';

/** Issuers of tenants for customers. Their keys are at hosts of their own, which AuthLoupe never asks. */
export type CustomerIssuer = ExternalIdIssuer | B2cIssuer;

export type ExternalIdIssuer = {
  readonly kind: 'external-id';
  /** The first label of the host: mostly the tenant's ID, at times its name. */
  readonly subdomain: string;
  /** A GUID, in lower case; `null` when the path has not the form of an issuer. */
  readonly tenantId: string | null;
};

export type B2cIssuer = {
  readonly kind: 'b2c';
  readonly host: string;
  /** `custom`: somebody's own domain. Only the form of the address and a policy say that it is B2C. */
  readonly domain: 'microsoft' | 'custom';
  /** A GUID, in lower case; `null` when the path has not the form of an issuer. */
  readonly tenantId: string | null;
  /** The user flow or custom policy that signed: as the path names it, else as `tfp` or `acr` do. */
  readonly policy: string | null;
};

const EXTERNAL_ID_HOST = /^([a-z0-9-]{1,63})\.ciamlogin\.com$/u;
const EXTERNAL_ID_PATH = /^\/([^/?#]+)\/v2\.0$/u;
const B2C_HOST = /^[a-z0-9-]{1,63}\.b2clogin\.(?:com|cn|us|de)$/u;

/** The two forms that a policy's token compatibility settings offer (learn.microsoft.com/azure/active-directory-b2c/tokens-overview). */
const B2C_PATH = /^\/([^/?#]+)\/v2\.0\/$/u;
const B2C_POLICY_PATH = /^\/tfp\/([^/?#]+)\/([\w.-]{1,128})\/v2\.0\/$/u;

/** Names that B2C itself gives: `B2C_1_` to user flows, `B2C_1A_` to custom policies. */
const POLICY = /^b2c_1[\w.-]{1,120}$/iu;

/** A name with a dot in it, no port: what a custom domain can be. */
const DOMAIN = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,62}$/u;
/** Only Microsoft has these names; a host that borrows one means to be taken for Microsoft's. */
const BORROWED_NAME = /microsoftonline|b2clogin|ciamlogin|windows\.net/u;

export const isB2cPolicy = (text: string): boolean => POLICY.test(text);

type NamedPolicy = { readonly claim: 'tfp' | 'acr'; readonly policy: string };

/** What names the policy of B2C in a token; `acr` is for older policies. `null`: nothing does. */
export function namedPolicy(token: DecodedToken): NamedPolicy | null {
  for (const claim of ['tfp', 'acr'] as const) {
    const policy = readText(token, claim);
    if (policy !== null && isB2cPolicy(policy)) return { claim, policy };
  }
  return null;
}

/** Issuers whose host alone says that they are External ID or B2C. */
export function readCustomerHost(host: string, path: string, named: string | null): CustomerIssuer | null {
  const subdomain = EXTERNAL_ID_HOST.exec(host)?.[1];
  if (subdomain !== undefined)
    return { kind: 'external-id', subdomain, tenantId: guidOrNull(EXTERNAL_ID_PATH.exec(path)?.[1]) };
  if (!B2C_HOST.test(host)) return null;
  const form = readB2cPath(path);
  return {
    kind: 'b2c',
    host,
    domain: 'microsoft',
    tenantId: form?.tenantId ?? null,
    policy: form?.policy ?? named,
  };
}

/** B2C at a login host that it shares with other tenants, where its path and a policy tell it apart. */
export function readB2cAtLoginHost(host: string, path: string, named: string | null): B2cIssuer | null {
  const form = readB2cPath(path);
  const policy = form?.policy ?? named;
  return form === null || policy === null
    ? null
    : { kind: 'b2c', host, domain: 'microsoft', tenantId: form.tenantId, policy };
}

/** B2C behind somebody's own domain. */
export function readB2cAtCustomDomain(host: string, path: string, named: string | null): B2cIssuer | null {
  if (!DOMAIN.test(host) || BORROWED_NAME.test(host)) return null;
  const found = readB2cAtLoginHost(host, path, named);
  return found === null || !isB2cPolicy(found.policy ?? '') ? null : { ...found, domain: 'custom' };
}

/** Whether a path is one that B2C writes and Entra for employees does not. */
export const hasB2cPath = (issuer: string): boolean =>
  readB2cPath(/^https:\/\/[^/]{1,253}(\/.{0,200})$/u.exec(issuer)?.[1] ?? '') !== null;

type B2cPath = { readonly tenantId: string; readonly policy: string | null };

function readB2cPath(path: string): B2cPath | null {
  const [, tenant, policy = null] = B2C_POLICY_PATH.exec(path) ?? B2C_PATH.exec(path) ?? [];
  const tenantId = guidOrNull(tenant);
  return tenantId === null ? null : { tenantId, policy };
}

const guidOrNull = (text: string | undefined): string | null =>
  text !== undefined && isGuid(text) ? text.toLowerCase() : null;
