import { cloudById, type CloudId } from '../entra/clouds.ts';
import { cloudOfLoginHost } from '../reading/login-address.ts';
import { isLoopbackHost } from '../profile/redirect-uri.ts';
import type { ProfileDraft } from '../profile/profile.ts';
import { fail, ok, type Result } from '../result.ts';
import type { NamedHost } from './format.ts';

export type Authority = NamedHost & {
  /** The first segment of the path, decoded; `null` when there is none. */
  readonly tenant: string | null;
};

/** Where the practice tenant would be while it does not run. */
export const PRACTICE_ORIGIN = 'https://localhost';

const ADDRESS = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/iu;
const HOST = /^([a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}))?$/u;

/**
 * Reads `https://host/tenant/…`: an authority, an issuer, or any endpoint below it. The host counts exactly: a user
 * name before an `@`, another port or a closing dot makes it another one. The error completes “client_id:”.
 */
export function readAuthority(text: string): Result<Authority> {
  const [, scheme, place = '', path = ''] = ADDRESS.exec(text.trim()) ?? [];
  if (scheme === undefined) return fail('address', 'write the whole address, starting with https://.');
  if (scheme.toLowerCase() !== 'https') return fail('address', 'start the address with https://.');
  const found = HOST.exec(place.toLowerCase());
  if (found === null)
    return fail('address', 'the host of this address has characters that no host has. Type it again.');
  const [, host = '', port] = found;
  const tenant = decode(path.split('/')[1] ?? '');
  if (tenant === null)
    return fail('address', 'a percent sign in this address is not followed by two digits. Write %25.');
  const isDefault = port === undefined || Number(port) === 443;
  return ok({
    host: isDefault ? host : `${host}:${port}`,
    cloud: cloudOf(host, isDefault),
    tenant: tenant === '' ? null : tenant,
  });
}

function cloudOf(host: string, isDefaultPort: boolean): CloudId | null {
  if (isLoopbackHost(host)) return 'practice';
  return isDefaultPort ? cloudOfLoginHost(host) : null;
}

export function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Never throws: half a character pair, which no URL can hold, becomes U+FFFD. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

export function loginOriginOf(cloud: CloudId, practiceOrigin = PRACTICE_ORIGIN): string {
  const { loginHost } = cloudById(cloud);
  return loginHost === null ? practiceOrigin : `https://${loginHost}`;
}

/** Stands in an address where the tenant belongs; no reader takes it for one. */
export const TENANT_PLACEHOLDER = '<tenant-id>';

/** Without a closing slash. For tools that compare nothing: any name of the tenant will do. */
export const authorityOf = ({ cloud, tenant }: ProfileDraft, practiceOrigin?: string): string =>
  `${loginOriginOf(cloud, practiceOrigin)}/${tenant === '' ? TENANT_PLACEHOLDER : encode(tenant)}`;
