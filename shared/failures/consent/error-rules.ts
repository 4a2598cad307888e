import type { Evidence } from '../../evidence/evidence.ts';
import { parseScopes } from '../../profile/profile.ts';
import { OPENID_SCOPES } from '../../profile/scopes.ts';
import { isAppOnly } from '../../reasoning/kind-of-attempt.ts';
import type { ErrorRule, ProofOfError } from '../../reasoning/error-rule.ts';
import type { Explanation, Refusal } from '../../reasoning/rule.ts';
import { consentMissing } from './causes/consent-missing.ts';

const CONSENTED: ProofOfError = {
  by: 'code',
  seen: 'Entra let the user through, which it does only after consent.',
};

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'user-not-assigned',
    title: 'The user is assigned if the app requires it',
    step: 'account',
    weight: 'sign-in',
    why: 'With “Assignment required”, only users and groups on the app’s list get in, whatever consent was given.',
    docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal',
    proof: { by: 'code', seen: (evidence) => `Entra let the ${isAppOnly(evidence) ? 'app' : 'user'} in.` },
    needs: 'an answer about the assignment',
  },
  {
    id: 'permission-not-listed',
    title: 'The registration allows the requested permissions',
    step: 'request',
    weight: 'sign-in',
    why: 'An app declares under API permissions what it will ask for. Some requests, and admin consent, only cover what is listed there.',
    docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues',
    proof: { by: 'code', seen: 'Entra accepted the requested permissions.' },
    needs: 'an answer about the permissions',
    explain: nameScopes,
  },
  {
    id: 'admin-consent-required',
    title: 'Users can consent, or an administrator has',
    step: 'account',
    weight: 'sign-in',
    why: 'Some permissions, and in many tenants all of them, can only be granted by administrators. The user then sees “Need admin approval”.',
    docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/user-admin-consent-overview',
    proof: CONSENTED,
    needs: 'an answer about consent',
    unless: unlessUser,
    explain: (evidence, refusal) => ({
      ...nameScopes(evidence, refusal),
      ...(evidence.profile.prompt === 'consent'
        ? {
            inProfile: [
              'Do not set Prompt to “consent”: Entra then asks again even after an administrator has consented.',
            ],
          }
        : {}),
    }),
  },
  {
    id: 'consent-missing',
    title: 'Consent has been given',
    step: 'account',
    weight: 'sign-in',
    errors: ['consent_required'],
    why: 'An app only gets the permissions to which the user or an administrator has consented in this tenant.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/application-consent-experience',
    proof: CONSENTED,
    needs: 'an answer about consent',
    unless: unlessUser,
    explain: (evidence, refusal) => ({
      ...(refusal.entry === null ? { cause: consentMissing } : {}),
      ...nameScopes(evidence, refusal),
      ...(evidence.profile.prompt === 'consent' || isAppOnly(evidence)
        ? {}
        : { inProfile: ['Set Prompt to “consent”, sign in again and accept.'] }),
    }),
  },
  {
    id: 'api-access-refused',
    title: 'The app gets access to the API',
    step: 'account',
    weight: 'sign-in',
    why: 'Consent, permissions and the API have to match. This check covers the rarer ways in which they do not.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
    proof: { by: 'tokens', seen: 'Entra issued tokens for the requested API.' },
    needs: 'the tokens',
  },
];

function unlessUser(evidence: Evidence): string | null {
  return isAppOnly(evidence) ? 'No user consents here: the app asks for a token for itself.' : null;
}

/** The scopes of OpenID Connect need no consent worth naming. */
function nameScopes(evidence: Evidence, { entry }: Refusal): Partial<Explanation> {
  const headline = entry?.meaning ?? 'Neither the user nor an administrator has consented.';
  const asked = parseScopes(evidence.profile.scopes).filter(
    (scope) => !OPENID_SCOPES.has(scope.toLowerCase()),
  );
  return {
    headline: asked.length === 0 ? headline : `${headline} The app asked for “${asked.join(' ')}”.`,
  };
}
