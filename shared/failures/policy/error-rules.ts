import type { Evidence } from '../../evidence/evidence.ts';
import { at } from '../../evidence/place.ts';
import { adviseByTable, type ErrorRule, type ProofOfError } from '../../reasoning/error-rule.ts';
import { hasTokens } from '../../reasoning/progress.ts';
import type { Proof } from '../../reasoning/proof.ts';
import type { Explanation, Refusal } from '../../reasoning/rule.ts';
import { readClaim } from '../../token/read-claim.ts';
import { mfaClaimsChallengeNotPassed } from './causes/mfa-claims-challenge-not-passed.ts';

const SECOND_FACTOR: ProofOfError = { by: 'evidence', find: provenBySecondFactor };

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'multifactor-not-registered',
    title: 'The user is registered for multifactor authentication if it is required',
    step: 'account',
    weight: 'sign-in',
    why: 'Users who have never set up a second factor cannot use one. Setting it up needs an interactive sign-in, and sometimes a certain location or device.',
    docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-registration-mfa-sspr-combined',
    proof: SECOND_FACTOR,
    needs: 'the tokens',
    unless: unlessSecondFactor,
    explain: (evidence, refusal) => ({ ...adviseByTable(evidence, refusal), ...interactive(refusal) }),
  },
  {
    id: 'multifactor-required',
    title: 'Multifactor authentication was completed if it is required',
    step: 'account',
    weight: 'sign-in',
    errors: ['interaction_required'],
    why: 'A policy can require a second factor. The password alone, or a silent request, is refused until the user has completed it interactively.',
    docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-mfa-howitworks',
    proof: SECOND_FACTOR,
    needs: 'the tokens',
    unless: unlessSecondFactor,
    explain: (evidence, refusal) =>
      refusal.entry === null
        ? {
            cause: mfaClaimsChallengeNotPassed,
            headline: 'Entra requires another step of the user, such as multifactor authentication.',
            nextStep: 'Sign in interactively and complete the step.',
          }
        : { ...adviseByTable(evidence, refusal), ...interactive(refusal) },
  },
  {
    id: 'blocked-by-policy',
    title: 'No policy blocks the sign-in',
    step: 'account',
    weight: 'sign-in',
    why: 'Administrators can block sign-ins by location, device, app or risk. The app itself is fine then; the policy decides.',
    docs: 'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
    proof: { by: 'tokens', seen: 'Entra issued tokens.' },
    needs: 'the tokens',
    explain: adviseByTable,
  },
  {
    id: 'sign-in-policy-unmet',
    title: 'The sign-in meets the organization’s policies',
    step: 'account',
    weight: 'sign-in',
    why: 'Policies can involve other providers, require terms of use or limit sessions. This check covers the rarer errors about them.',
    docs: 'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
    proof: { by: 'tokens', seen: 'Entra issued tokens.' },
    needs: 'the tokens',
  },
  {
    id: 'device-not-compliant',
    title: 'The device meets the policy',
    step: 'account',
    weight: 'sign-in',
    why: 'A policy can require a device that the organization manages. The browser has to be able to identify the device, which a private window or another browser profile often cannot.',
    docs: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-compliance',
    proof: { by: 'never', otherwise: 'Nothing in the tokens says that a policy asked for the device.' },
    needs: 'the tokens',
    explain: adviseByTable,
  },
];

/**
 * The table puts first what is likeliest for a program that sends the password itself. AuthLoupe never does: where a
 * person signs in, or a refresh token stands for one, the challenge is what has to be passed.
 */
function interactive({ entry }: Refusal): Partial<Explanation> {
  const isPossible = entry?.causes.some((likely) => [likely].flat()[0] === mfaClaimsChallengeNotPassed);
  return isPossible === true ? { cause: mfaClaimsChallengeNotPassed } : {};
}

function unlessSecondFactor(evidence: Evidence): string | null {
  return hasTokens(evidence) && provenBySecondFactor(evidence) === null
    ? 'Nothing in the tokens says that a second factor was required.'
    : null;
}

/** RFC 8176 section 2: `mfa` in the claim amr. */
function provenBySecondFactor({ idToken, accessToken }: Evidence): Proof | null {
  for (const [kind, token] of [
    ['id', idToken],
    ['access', accessToken],
  ] as const) {
    const methods = token.status === 'observed' ? readClaim(token.value, 'amr') : null;
    if (Array.isArray(methods) && methods.includes('mfa')) {
      return { seen: 'The user signed in with a second factor.', place: at.claim(kind, 'amr') };
    }
  }
  return null;
}
