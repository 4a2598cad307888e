import type { Cause } from '../../entra/causes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { inAppRegistration } from '../admin-center.ts';
import { judgeByError } from '../judge-error.ts';
import { hasCode, hasTokens, notReached } from '../progress.ts';
import type { Judgement, Rule } from '../rule.ts';

type Answer = { readonly cause: Cause; readonly headline: string; readonly step: string | null };

const NOT_GIVEN: Answer = {
  cause: 'consent_missing',
  headline: 'Nobody has consented to the permissions that the app asks for.',
  step: 'Sign in again with Prompt set to “consent”, and accept.',
};

const ADMIN_ONLY: Answer = {
  cause: 'admin_consent_required',
  headline: 'Only an administrator may consent to the permissions that the app asks for.',
  step: null,
};

const NOT_LISTED: Answer = {
  cause: 'api_permission_not_listed_or_consented',
  headline: 'The app asks for a permission that its registration does not list.',
  step: null,
};

const ANSWERS: ReadonlyMap<number, Answer> = new Map<number, Answer>([
  [65001, NOT_GIVEN],
  [
    65004,
    {
      cause: 'consent_missing',
      headline: 'The user declined when Entra asked for consent.',
      step: 'Sign in again and choose Accept.',
    },
  ],
  [90094, ADMIN_ONLY],
  [900941, ADMIN_ONLY],
  [650056, NOT_LISTED],
  [650057, NOT_LISTED],
]);

export const consentMissing: Rule = {
  id: 'consent-missing',
  title: 'Consent is given',
  group: 'client',
  weight: 'sign-in',
  why: 'An app gets only those permissions to which the user or an administrator has agreed in this tenant.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/application-consent-experience',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: [...ANSWERS.keys()],
    errors: ['consent_required'],
    explain: ({ error }) => {
      const found = error.codes.map((code) => ANSWERS.get(code)).find((answer) => answer !== undefined);
      const { cause, headline, step } = found ?? NOT_GIVEN;
      return { cause, headline, repair: [...(step === null ? [] : [step]), ...forAdministrators(evidence)] };
    },
    met: proofOf(evidence),
    pending: notReached(evidence, 'an answer about consent'),
  });
}

function proofOf(evidence: Evidence): { seen: string; pointer: string } | null {
  if (hasTokens(evidence)) return { seen: 'Entra issued tokens for the scopes asked.', pointer: 'end' };
  return hasCode(evidence)
    ? { seen: 'Entra sent a code, which it does only after consent.', pointer: 'callback' }
    : null;
}

function forAdministrators(evidence: Evidence): readonly string[] {
  const { scopes } = evidence.profile;
  return [
    `${inAppRegistration(evidence, 'API permissions')} List what the app asks for (${scopes.trim()}), then let an administrator choose “Grant admin consent”.`,
  ];
}
