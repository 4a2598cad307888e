import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { quote } from '../../../reasoning/dialects/mention.ts';
import { toPrintable } from '../../../reasoning/dialects/quote.ts';
import type { Facts } from '../../../reading/facts.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';
import { isNearLoginHost } from '../near-login-host.ts';

export const authorityHostMisspelt = defineCause('authority_host_misspelt', {
  title: 'Login host misspelled',
  summary: (facts) =>
    `The login host in the app’s authority${misspelt(facts)} is not one of Microsoft’s: a letter or a dot is wrong, the scheme is there twice, or it is the address of another product. So no metadata can be loaded from it.`,
  ruledOutBy: (facts) =>
    `The host in the authority is ${loginHostIn(facts)}, letter by letter; if it still cannot be reached, the network is at fault.`,
  nextStep: (facts) =>
    `Compare the host that the message names with ${loginHostIn(facts)}, letter by letter, and open https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0/.well-known/openid-configuration.`,
  repairs: (facts) => [useAuthority({ ...facts, loginHost: null }, tenantIn(facts))],
});

function misspelt({ loginHost, hosts }: Facts): string {
  const found = [loginHost, ...hosts].find((host) => host !== null && isNearLoginHost(host.value));
  return found === undefined || found === null ? '' : ` (${quote(toPrintable(found.value))})`;
}
