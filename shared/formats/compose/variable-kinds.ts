import { AUTH_JS_PLAN } from '../auth-js-environment.ts';
import { aspnetPlans, aspnetRoots } from '../aspnet/aspnet-plans.ts';
import { grafanaPlans } from '../grafana/grafana-plans.ts';
import { proxyPlans, proxySettings } from '../oauth2-proxy/oauth2-proxy-plans.ts';
import { NOWHERE, leaveOpen, notice } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { variablePlans } from '../reading/variables.ts';
import { productOf } from '../self-hosted/products.ts';
import { selfHostedPlans } from '../self-hosted/self-hosted-plans.ts';
import { MATTERMOST, mattermostSlot } from '../self-hosted/mattermost-plan.ts';

/** What the variables and arguments of one service are read as. */
export function plansOfVariables(leaves: readonly Leaf[]): readonly Plan[] {
  const names = leaves.map(({ path }) => path);
  const has = (form: RegExp): boolean => names.some((name) => form.test(name));
  const inGrafana = grafanaPlans(leaves);
  if (inGrafana.length > 0) return inGrafana;
  if (
    has(/^OAUTH2_PROXY_/u) ||
    (has(/^--?(?:oidc-issuer-url|azure-tenant|cookie-secret)$/u) && proxySettings(leaves).size > 2)
  )
    return proxyPlans(leaves);
  if (
    has(/^AUTH_(?:MICROSOFT_ENTRA_ID|AZURE_AD|AZURE_AD_B2C)_(?:ID|ISSUER)$/u) ||
    (has(/^AZURE_AD_CLIENT_ID$/u) && has(/^(?:NEXTAUTH_(?:URL|SECRET)|AUTH_SECRET)$/u))
  )
    return [AUTH_JS_PLAN];
  if (has(/\w__\w/u) && aspnetRoots(leaves).some((root) => root !== '')) return aspnetPlans(leaves);
  if (leaves.some((leaf) => mattermostSlot(leaf) === 'id')) return [MATTERMOST];
  const product = productOf(names);
  if (product !== null) return selfHostedPlans(leaves, product);
  const isFederated = has(/azure\.workload\.identity/u);
  return variablePlans(leaves, {
    finish: (found) => {
      if (isFederated) notice(found, FEDERATED);
      if (found.secret !== null && !found.fields.has('redirectUri') && found.path === null)
        leaveOpen(found, NOWHERE, 'redirectUri', 'absent', 'REDIRECT_URI');
    },
  });
}

const FEDERATED =
  'This is a workload identity: the cluster signs in as the application itself, without a secret and without a person. A profile signs in a person.';
