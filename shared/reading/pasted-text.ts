import { fail, ok, type Result } from '../result.ts';
import type { DiagnosisReport } from '../judging/report.ts';
import type { Verdict } from '../judging/verdict.ts';

/** An authorization code in an address or a form. Shorter values are codes of errors, such as `code=50011`. */
const AUTHORIZATION_CODE = /[?&#\s]code=[^&\s]{20,}/u;

/**
 * Nobody is asked for an address that carries an authorization code: whoever holds it can sign in. Error:
 * `authorization-code-in-text`.
 */
export function acceptPastedText(text: string): Result<string> {
  return AUTHORIZATION_CODE.test(text)
    ? fail(
        'authorization-code-in-text',
        'This text holds an authorization code, which works like a password for a few minutes. AuthLoupe does not take it. Paste only what the page says.',
        'text',
      )
    : ok(text);
}

/** What a pasted text adds to the verdict of an attempt that ended without an answer. */
export function withPastedText(verdict: Verdict, report: DiagnosisReport): Verdict {
  const [top] = report.diagnoses;
  const isOpen = verdict.cause === null || verdict.cause === 'unknown';
  if (top === undefined || top.cause === 'unknown' || !isOpen || verdict.outcome === 'signed-in')
    return verdict;
  return {
    ...verdict,
    cause: top.cause,
    code: report.code ?? verdict.code,
    headline: `By the text you pasted: ${top.summary}`,
    nextStep: top.nextStep,
  };
}
