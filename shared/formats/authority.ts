import { cloudById, type CloudId } from '../entra/clouds.ts';
import type { ProfileDraft } from '../profile/profile.ts';

/** Where the practice tenant would be while it does not run. */
export const PRACTICE_ORIGIN = 'https://localhost';

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
