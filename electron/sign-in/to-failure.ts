import type { End, Exchange, FailureStage } from '../../shared/evidence/evidence.ts';
import type { Redactor } from '../../shared/evidence/redact.ts';

type Failed = Extract<End, { kind: 'failed' }>;

/** The exchanges that each stage stands on; keys are fetched while others go on. */
const PURPOSES = {
  discovery: ['discovery'],
  token: ['device-code', 'token'],
  verification: ['keys'],
} as const satisfies Partial<Record<FailureStage, readonly Exchange['purpose'][]>>;

/**
 * Turns whatever stopped a stage into data. The server's own words, as recorded, come first: MSAL wraps them,
 * and drops them in some cases. MSAL's error is read by shape, so that only one file needs to import MSAL.
 */
export function toFailure(
  stage: keyof typeof PURPOSES,
  cause: unknown,
  exchanges: readonly Exchange[],
  redactor: Redactor,
): Failed {
  const purposes: readonly Exchange['purpose'][] = PURPOSES[stage];
  const response = exchanges.findLast(({ purpose }) => purposes.includes(purpose))?.response;
  if (response?.status === 'answered' && response.error !== null) {
    return {
      kind: 'failed',
      stage,
      code: 'entra-error',
      message: response.error.description,
      details: response.error,
    };
  }
  if (response?.status === 'no-answer') {
    return {
      kind: 'failed',
      stage,
      code: 'network-error',
      message: `${response.code}: ${response.message}`,
      details: null,
    };
  }
  if (response?.status === 'answered' && response.text !== null) {
    return {
      kind: 'failed',
      stage,
      code: 'not-json',
      message: `HTTP ${response.httpStatus} with ${response.contentType === '' ? 'no content type' : response.contentType} instead of JSON.`,
      details: null,
    };
  }
  return toClientFailure(stage, cause, redactor);
}

/** What MSAL refused by itself, before anything was sent. */
export function toClientFailure(stage: FailureStage, cause: unknown, redactor: Redactor): Failed {
  return { kind: 'failed', stage, ...clientError(cause, redactor), details: null };
}

function clientError(cause: unknown, redactor: Redactor): Pick<Failed, 'code' | 'message'> {
  if (!(cause instanceof Error)) return { code: 'client-error', message: redactor.text(String(cause)) };
  const code = 'errorCode' in cause && typeof cause.errorCode === 'string' ? cause.errorCode : 'client-error';
  return { code: code.replaceAll('_', '-'), message: redactor.text(cause.message) };
}
