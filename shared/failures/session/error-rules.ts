import type { Evidence } from '../../evidence/evidence.ts';
import { isAppOnly } from '../../reasoning/kind-of-attempt.ts';
import type { ErrorRule } from '../../reasoning/error-rule.ts';
import { other } from '../../reasoning/other.ts';
import { isRenewal } from '../../reasoning/progress.ts';
import { unknown } from '../../reasoning/unknown.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'session-missing-for-silent-sign-in',
    title: 'A session exists for silent sign-in',
    step: 'account',
    weight: 'sign-in',
    errors: ['login_required'],
    why: 'With prompt=none Entra may not ask the user anything, so it needs a session in this very browser. A new or private window has none, and blocked third-party cookies hide it.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
    proof: { by: 'code', seen: 'Entra found a session and asked the user nothing.' },
    needs: 'an answer about the session',
    unless: (evidence) =>
      unlessBrowser(evidence) ??
      (evidence.profile.prompt === 'none'
        ? null
        : 'Entra may show pages: the profile does not send prompt=none.'),
    explain: (_evidence, { entry }) => ({
      // The cause of the code is about hidden frames; AuthLoupe’s own sign-in is none, and only lacks the session.
      cause: entry === null ? unknown : other,
      headline: 'No user is signed in to this browser, and Entra may not show a page.',
      nextStep: 'Sign in interactively: this browser has no session that could be used silently.',
      inProfile: ['Set Prompt to something other than “none”.'],
    }),
  },
  {
    id: 'session-unusable',
    title: 'The session in the browser can be used',
    step: 'account',
    weight: 'sign-in',
    why: 'Single sign-on depends on a session in the browser, on Windows or on Kerberos. When it breaks, signing in again usually helps.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
    proof: { by: 'code', seen: 'Entra found a session or created one.' },
    needs: 'an answer about the session',
    unless: unlessBrowser,
  },
];

function unlessBrowser(evidence: Evidence): string | null {
  return isRenewal(evidence) || isAppOnly(evidence) ? 'No browser takes part, so no session does.' : null;
}
