/** The words that stand for many tenants in an authority (entra.md section 3). */
export const TENANT_WORDS = ['common', 'organizations', 'consumers'] as const;

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$`, 'iu');

export const isTenantWord = (tenant: string): boolean =>
  TENANT_WORDS.some((word) => word === tenant.toLowerCase());

/** Has the form of a DNS name; whether it exists is Entra's to say. */
export const isDomain = (tenant: string): boolean => tenant.length <= 253 && DOMAIN.test(tenant);
