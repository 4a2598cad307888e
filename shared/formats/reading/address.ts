import { isLoopbackHost } from '../../profile/redirect-uri.ts';
import { cloudOfLoginHost } from '../../reading/login-address.ts';
import { decode } from '../authority.ts';
import type { NamedHost } from '../format.ts';
import { partStandIn, standIn } from './stand-in.ts';

/** What one address of an identity provider says (an authority, an issuer, or any endpoint below it). */
export type Address = NamedHost & {
  readonly directory: 'entra' | 'b2c' | 'external-id' | 'other';
  /** `null`: none in the address. */
  readonly tenant: string | null;
  /** What sets the tenant, when a variable or (with an empty name) a placeholder stands in its place. */
  readonly tenantSetBy: string | null;
  /** An endpoint of version 1.0. */
  readonly isVersion1: boolean;
};

const ADDRESS = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/iu;
const HOST = /^([a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}))?$/u;
const POLICY = /(?:^|\/)(?:tfp\/[^/]+\/)?b2c_1a?_[\w-]*|[?&]p=b2c_1/iu;
const B2C_HOST = /(?:^|[.>}\])])b2clogin\.(?:com|cn|us|de)$/u;
const EXTERNAL_HOST = /(?:^|[.>}\])])ciamlogin\.(?:com|cn|us)$/u;
/** Endpoints of version 1.0 have no `v2.0` in their path. */
const VERSION_1 = /\/oauth2\/(?:authorize|token|devicecode)\/?$|^\/[^/]+\/\.well-known\//iu;

/**
 * The host counts exactly: a user name before an `@`, another port or a closing dot makes it another one. `null` for a
 * text that is no https address.
 */
export function readAddress(text: string): Address | null {
  const [, scheme = '', place = '', path = '', query = ''] = ADDRESS.exec(text.trim()) ?? [];
  if (scheme.toLowerCase() !== 'https' || place === '') return null;
  const lower = place.toLowerCase();
  const found = HOST.exec(lower);
  const directory = directoryOf(lower, path + query);
  const segments = path.split('/').filter((segment) => segment !== '');
  const written =
    segments[0]?.toLowerCase() === 'tfp' || segments[0]?.toLowerCase() === 'te' ? segments[1] : segments[0];
  const tenant = decode(written ?? '') ?? written ?? '';
  const open = partStandIn(tenant) ?? (tenant !== '' && standIn(tenant) !== null ? { name: '' } : null);
  const [, host = lower, port] = found ?? [];
  const isDefault = port === undefined || Number(port) === 443;
  const cloud = found === null || directory !== 'entra' ? null : cloudOf(host, isDefault);
  return {
    host: isDefault ? host : `${host}:${port}`,
    cloud,
    directory: directory === 'entra' && cloud === null ? 'other' : directory,
    tenant: tenant === '' || open !== null ? null : tenant,
    tenantSetBy: open?.name ?? null,
    isVersion1: cloud !== null && (VERSION_1.test(path) || host === 'sts.windows.net'),
  };
}

function directoryOf(host: string, rest: string): Address['directory'] {
  if (EXTERNAL_HOST.test(host)) return 'external-id';
  return B2C_HOST.test(host) || POLICY.test(rest) ? 'b2c' : 'entra';
}

function cloudOf(host: string, isDefaultPort: boolean): NamedHost['cloud'] {
  if (isLoopbackHost(host)) return 'practice';
  return isDefaultPort ? cloudOfLoginHost(host) : null;
}
