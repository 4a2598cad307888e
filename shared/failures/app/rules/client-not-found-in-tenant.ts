import { appNotFoundInTenant } from '../causes/app-not-found-in-tenant.ts';
import { clientIdPlaceholder } from '../causes/client-id-placeholder.ts';
import { configValueWhitespace } from '../../settings/causes/config-value-whitespace.ts';
import { wrongClientIdValue } from '../causes/wrong-client-id-value.ts';
import type { Cause } from '../../../reasoning/cause.ts';
import { isGuid } from '../../../entra/guid.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { isPlaceholder } from '../../../profile/placeholder.ts';
import { isTenantWord } from '../../../profile/tenant.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { hasCallback, hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** 70001 and 700011 are older forms of 700016; 7000229: the app has no service principal here. */
const CODES = [700016, 700011, 70001, 7000229];

export const clientNotFoundInTenantRule: Rule = {
  id: 'client-not-found-in-tenant',
  title: 'The app exists in the tenant',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Entra looks the client ID up in the tenant of the address. It finds an app that is registered there, or one of another tenant that was consented to there.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => explain(evidence),
    met: proofOf(evidence),
    pending: notReached(evidence, 'an answer about the app'),
  });
}

function proofOf(evidence: Evidence): { seen: string; pointer: string } | null {
  const seen = `Entra knows the client ID ${evidence.profile.clientId}.`;
  if (hasCallback(evidence)) return { seen, pointer: 'callback' };
  return hasTokens(evidence) ? { seen, pointer: 'end' } : null;
}

function explain({ profile }: Evidence): { cause: Cause; headline: string; repair: readonly string[] } {
  const { clientId, tenant } = profile;
  return {
    cause: causeOf(clientId, tenant),
    headline: `There is no app with the client ID “${clientId}” in the tenant “${tenant}”.`,
    repair: [
      'Compare the client ID with Application (client) ID on the app registration’s Overview; Object ID and Secret ID are other values.',
      `Compare the tenant with Directory (tenant) ID on the same page${isTenantWord(tenant) ? `: “${tenant}” works for multitenant apps only` : ''}.`,
      'If the app belongs to another tenant, an administrator of this tenant has to consent to it first (az ad sp create --id <client ID>).',
    ],
  };
}

function causeOf(clientId: string, tenant: string): Cause {
  if (isPlaceholder(clientId)) return clientIdPlaceholder;
  if (clientId.trim() !== clientId) return configValueWhitespace;
  return isGuid(clientId) && clientId !== tenant ? appNotFoundInTenant : wrongClientIdValue;
}
