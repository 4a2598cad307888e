import type { Facts } from '../../reading/facts.ts';
import { isGuid } from '../../entra/guid.ts';
import { PLACEHOLDERS, tenantIn } from '../../reasoning/dialects/known-values.ts';

const EXTERNAL_HOST = /^[a-z0-9-]{1,63}\.ciamlogin\.com$/u;

/** The login host of the external tenant, from the input. */
export function externalHostIn({ hosts, loginHost }: Facts): string {
  const found = [loginHost, ...hosts].find((host) => EXTERNAL_HOST.test(host?.value.toLowerCase() ?? ''));
  return found?.value.toLowerCase() ?? '<subdomain>.ciamlogin.com';
}

/** The tenant’s ID, never its name: only the ID is a host of the issuer. */
export function tenantIdIn(facts: Facts): string {
  const tenant = tenantIn(facts);
  return isGuid(tenant) ? tenant : PLACEHOLDERS.tenantId;
}

/** `https://contoso.ciamlogin.com/<tenant-id>/v2.0` */
export const externalAuthority = (facts: Facts): string =>
  `https://${externalHostIn(facts)}/${tenantIn(facts)}/v2.0`;
