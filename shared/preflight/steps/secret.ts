import { clientSecretExpired } from '../../failures/client-credentials/causes/client-secret-expired.ts';
import { clientSecretInvalid } from '../../failures/client-credentials/causes/client-secret-invalid.ts';
import { publicClientSentSecret } from '../../failures/client-type/causes/public-client-sent-secret.ts';
import type { Exchange } from '../../evidence/evidence.ts';
import { failsCheck } from '../code-table.ts';
import { errorOf, isAnswered, isTokenAnswer, nameOfAnswer, nameOfError } from '../answers.ts';
import {
  failed,
  cannotTell,
  notApplicable,
  pass,
  type Checked,
  type Judged,
  type PreflightStep,
} from '../step.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const secret: PreflightStep = {
  id: 'secret',
  title: 'The client secret is accepted',
  standsOn: ['appToken', 'clientVariants'],
  needs: ['proxy', 'name', 'connection', 'certificate', 'tenant', 'client'],
  judge,
};

/** What is asked of the scope, before or after the secret: nobody knows which. */
const ABOUT_SCOPE = ['scopes-refused', 'default-scope-missing', 'api-not-in-tenant'] as const;

function judge(checked: Checked): Judged | null {
  const { profile, secret: shape, seen } = checked;
  if (profile.clientType === 'public')
    return notApplicable({ finding: 'public-client', headline: 'A public client has no secret.' });
  if (shape === null) {
    return cannotTell({
      finding: 'no-secret',
      headline: 'No client secret is typed, so none was tried.',
      unproven: 'Type it under Settings: it is sent to the profile’s own cloud only.',
    });
  }
  if (seen.appToken === null || seen.clientVariants === null) return null;
  const sent = [
    ...(seen.appToken.status === 'observed' ? [seen.appToken.value] : []),
    ...(seen.clientVariants.status === 'observed'
      ? seen.clientVariants.value
          .filter(({ variant }) => variant === 'secret')
          .map(({ exchange }) => exchange)
      : []),
  ];
  return (
    judgeRefusal(checked, sent) ??
    judgeSuccess(sent) ??
    judgeRest(checked, sent) ??
    (seen.appToken.status === 'observed' ? null : judgeUnobserved(seen.appToken)) ??
    cannotTell({ finding: 'no-answer', headline: 'No answer came to the request with the secret.' })
  );
}

function judgeRefusal({ secret: shape }: Checked, sent: readonly Exchange[]): Judged | null {
  for (const exchange of sent) {
    const error = errorOf(exchange);
    if (error === null) continue;
    const base = { sureness: 'certain', error, exchanges: [exchange] } as const;
    if (failsCheck(error, 'client-secret-expired')) {
      return failed({
        ...base,
        finding: 'secret-expired',
        headline: 'The client secret is the right one, but its end date has passed (AADSTS7000222).',
        cause: clientSecretExpired,
        proves: 'App and secret belong together.',
      });
    }
    if (failsCheck(error, 'client-secret-rejected')) {
      const isSecretId = shape?.kind === 'guid';
      return failed({
        ...base,
        finding: isSecretId ? 'secret-id' : 'secret-wrong',
        headline: isSecretId
          ? 'The client secret is refused (AADSTS7000215): it is a GUID, so the Secret ID was typed instead of the Value.'
          : 'The client secret is not one of this app’s (AADSTS7000215).',
        cause: clientSecretInvalid,
        unproven: 'Whether it belongs to another app, was deleted, or was typed wrongly.',
      });
    }
    if (failsCheck(error, 'client-secret-refused')) {
      return failed({
        ...base,
        finding: 'secret-not-wanted',
        headline: 'Entra wants no secret here: the redirect URI counts as a public client’s (AADSTS700025).',
        cause: publicClientSentSecret,
        unproven: 'Whether the secret itself is right: it was not looked at.',
      });
    }
  }
  return null;
}

function judgeSuccess(sent: readonly Exchange[]): Judged | null {
  const exchange = sent.find(isTokenAnswer);
  if (exchange === undefined) return null;
  return pass({
    finding: 'secret-accepted',
    headline: 'Entra took the secret and gave the app a token of its own, which was thrown away.',
    sureness: 'certain',
    proves: 'The secret is a current one of this app in this tenant.',
    unproven:
      'When it ends, and whether the redirect URI is one that wants a secret: see the platform below.',
    exchanges: [exchange],
  });
}

function judgeRest({ profile }: Checked, sent: readonly Exchange[]): Judged | null {
  const exchange = sent.find(isAnswered);
  if (exchange === undefined) return null;
  const error = errorOf(exchange);
  const isScope = error !== null && failsCheck(error, ...ABOUT_SCOPE);
  return cannotTell({
    finding: isScope ? 'scope-refused' : 'secret-not-mentioned',
    headline:
      error === null
        ? `${nameOfAnswer(exchange)} came instead of an answer about the secret.`
        : `Entra refused the request for another reason (${nameOfError(error)}).`,
    unproven: `It does not say whether the secret of ${profile.clientId} was looked at before.`,
    error,
    exchanges: [exchange],
  });
}
