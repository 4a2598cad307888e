import type { CloudId } from '../entra/clouds.ts';
import { isGuid } from '../entra/guid.ts';
import {
  readB2cAtCustomDomain,
  readB2cAtLoginHost,
  readCustomerHost,
  type CustomerIssuer,
} from './customer-issuer.ts';

/** The practice tenant that runs beside: its v2 issuer is its own address, its v1 issuer bears Microsoft's name. */
export type PracticeIssuer = {
  /** `null` while it does not run. */
  readonly origin: string | null;
  readonly tenantIds: readonly string[];
};

export const toPracticeIssuer = (practice: {
  readonly origin: string | null;
  readonly tenants: readonly { readonly id: string }[];
}): PracticeIssuer => ({ origin: practice.origin, tenantIds: practice.tenants.map(({ id }) => id) });

export type IssuerReading =
  | {
      readonly kind: 'entra';
      readonly cloud: CloudId;
      readonly version: '1.0' | '2.0';
      /** A GUID, in lower case. */
      readonly tenantId: string;
    }
  /** The literal `{tenantid}` of the metadata of `common`, which no token may carry. */
  | { readonly kind: 'template' }
  | CustomerIssuer
  /** An address of the practice kind, but not of the one that runs now. */
  | { readonly kind: 'other-practice' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'missing' };

/** Issuer hosts, closed: facts on clouds and v1 issuers (learn.microsoft.com/entra/identity-platform/access-tokens). */
const ENTRA_HOSTS: ReadonlyMap<string, { readonly cloud: CloudId; readonly version: '1.0' | '2.0' }> =
  new Map([
    ['login.microsoftonline.com', { cloud: 'public', version: '2.0' }],
    ['login.microsoftonline.us', { cloud: 'us-government', version: '2.0' }],
    ['login.partner.microsoftonline.cn', { cloud: 'china', version: '2.0' }],
    ['sts.windows.net', { cloud: 'public', version: '1.0' }],
    ['sts.chinacloudapi.cn', { cloud: 'china', version: '1.0' }],
  ]);

const V1_PATH = /^\/([^/?#]+)\/$/u;
const V2_PATH = /^\/([^/?#]+)\/v2\.0$/u;
const ADDRESS = /^(https:\/\/([a-z0-9.-]{1,253}(?::\d{1,5})?))(\/[^\s]{0,200})$/u;

/**
 * Reads `iss` to the letter, as a validator compares it. Nothing is ever fetched from what it names. `policy` is what
 * the token names as its policy of Azure AD B2C, which shares hosts and domains with others.
 */
export function readIssuer(
  issuer: string | null,
  practice: PracticeIssuer | null,
  policy: string | null,
): IssuerReading {
  if (issuer === null) return { kind: 'missing' };
  const [, origin = '', host = '', path = ''] = ADDRESS.exec(issuer) ?? [];
  if (origin !== '' && origin === practice?.origin) return readPractice(path);
  const known = ENTRA_HOSTS.get(host);
  if (known === undefined) return otherKind(host, path, policy);
  const tenant = (known.version === '1.0' ? V1_PATH : V2_PATH).exec(path)?.[1] ?? '';
  if (tenant === '{tenantid}') return { kind: 'template' };
  if (!isGuid(tenant))
    return (known.version === '2.0' ? readB2cAtLoginHost(host, path, policy) : null) ?? { kind: 'foreign' };
  const tenantId = tenant.toLowerCase();
  const isPractice = known.version === '1.0' && practice?.tenantIds.includes(tenantId) === true;
  return { kind: 'entra', cloud: isPractice ? 'practice' : known.cloud, version: known.version, tenantId };
}

function readPractice(path: string): IssuerReading {
  const tenant = V2_PATH.exec(path)?.[1] ?? '';
  if (tenant === '{tenantid}') return { kind: 'template' };
  return isGuid(tenant)
    ? { kind: 'entra', cloud: 'practice', version: '2.0', tenantId: tenant.toLowerCase() }
    : { kind: 'foreign' };
}

function otherKind(host: string, path: string, policy: string | null): IssuerReading {
  const isPracticeKind = /^localhost:\d+$/u.test(host) && isGuid(V2_PATH.exec(path)?.[1] ?? '');
  if (isPracticeKind) return { kind: 'other-practice' };
  return (
    readCustomerHost(host, path, policy) ?? readB2cAtCustomDomain(host, path, policy) ?? { kind: 'foreign' }
  );
}
