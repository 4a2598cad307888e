import type { CloudId } from '../entra/clouds.ts';
import type { Piece } from './piece.ts';
import type { Uri } from './uris.ts';

/** An address of Entra in the text. */
export type LoginAddress = {
  readonly uri: Uri;
  readonly cloud: CloudId;
  /** The first segment of the path: what Entra takes for the tenant; `null` when there is none. */
  readonly tenant: Piece | null;
};

/** Login hosts of each cloud, with the older ones that still answer (entra.md section 3). */
const LOGIN_HOSTS: ReadonlyMap<string, CloudId> = new Map([
  ['login.microsoftonline.com', 'public'],
  ['login.microsoft.com', 'public'],
  ['login.windows.net', 'public'],
  ['sts.windows.net', 'public'],
  ['login.microsoftonline.us', 'us-government'],
  ['login-us.microsoftonline.com', 'us-government'],
  ['login.usgovcloudapi.net', 'us-government'],
  ['login.partner.microsoftonline.cn', 'china'],
  ['login.chinacloudapi.cn', 'china'],
  ['sts.chinacloudapi.cn', 'china'],
]);

/** Pages of Entra that stand where a tenant would. */
const NOT_TENANTS = new Set([
  'error',
  'logout.srf',
  'kmsi',
  'appverify',
  'login.srf',
  'devicelogin',
  'favicon.ico',
]);

export const cloudOfLoginHost = (host: string): CloudId | null => LOGIN_HOSTS.get(host) ?? null;

export function readLoginAddress(uri: Uri): LoginAddress | null {
  const cloud = cloudOfLoginHost(uri.host);
  if (cloud === null) return null;
  const at = uri.value.indexOf('/', uri.value.indexOf('://') + 3);
  if (at === -1) return { uri, cloud, tenant: null };
  const tail = uri.value.slice(at + 1);
  const length = tail.search(/[/?#]|$/u);
  const value = tail.slice(0, length);
  const start = uri.start + at + 1;
  const isTenant = value !== '' && !NOT_TENANTS.has(value.toLowerCase());
  return { uri, cloud, tenant: isTenant ? { value, start, end: start + length } : null };
}
