import { codeEntry } from '../../failures/index.ts';
import type { ErrorDetails } from '../../evidence/error-details.ts';
import { likeliestCause } from '../code-table.ts';
import { nameOfError } from '../answers.ts';
import { failed, notReached, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { judgeUnobserved } from '../unobserved.ts';

export const request: PreflightStep = {
  id: 'request',
  title: 'Scopes, consent and policies allow the sign-in',
  standsOn: ['authorize'],
  needs: ['proxy', 'name', 'connection', 'certificate', 'tenant', 'client', 'redirect-uri'],
  judge,
};

/** What `prompt=none` hears when a person would have to be asked (OpenID Connect Core 1.0, section 3.1.2.6). */
const ASKS_A_PERSON: readonly string[] = [
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
];
/** The service has a bad day. */
const PASSING: readonly string[] = ['temporarily_unavailable', 'server_error'];

/** A mistake in the request itself is refused at once; all that depends on who signs in stays open. */
function judge({ seen }: Checked): Judged | null {
  const { authorize } = seen;
  if (authorize === null) return null;
  if (authorize.status !== 'observed') return judgeUnobserved(authorize);
  const { answer, exchange } = authorize.value;
  const error = answer.kind === 'redirect' ? answer.error : null;
  const isMistake =
    error !== null && ![...ASKS_A_PERSON, ...PASSING].includes(error.error ?? '') && isAboutRequest(error);
  if (isMistake) {
    return failed({
      finding: 'request-refused',
      headline: `Entra refuses the request before anybody signs in: ${meaningOf(error)} (${nameOfError(error)})`,
      sureness: 'certain',
      cause: likeliestCause(error),
      error,
      unproven: 'Whether there is more: Entra names one mistake at a time.',
      exchanges: [exchange],
    });
  }
  return notReached({
    finding: 'nobody-signed-in',
    headline: 'Nobody is signed in, so consent, assignment, second factor and policies were not looked at.',
    unproven: 'Only a sign-in tells.',
    exchanges: [exchange],
  });
}

const isAboutRequest = ({ codes, error }: ErrorDetails): boolean => codes.length > 0 || error !== null;

const meaningOf = (error: ErrorDetails): string =>
  codeEntry(error.codes[0] ?? 0)?.meaning ?? `${error.error ?? 'no reason'}.`;
