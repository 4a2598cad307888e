import type { Facts } from '../../reading/facts.ts';
import { tenantIn } from '../../reasoning/dialects/known-values.ts';

const EXTERNAL_HOST = /^[a-z0-9-]{1,63}\.ciamlogin\.com$/u;

/** The login host of the external tenant, from the input. */
export function externalHostIn({ hosts, loginHost }: Facts): string {
  const found = [loginHost, ...hosts].find((host) => EXTERNAL_HOST.test(host?.value.toLowerCase() ?? ''));
  return found?.value.toLowerCase() ?? '<subdomain>.ciamlogin.com';
}

/** `https://contoso.ciamlogin.com/<tenant-id>/v2.0` */
export const externalAuthority = (facts: Facts): string =>
  `https://${externalHostIn(facts)}/${tenantIn(facts)}/v2.0`;
