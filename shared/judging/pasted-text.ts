import { detailsOfPastedPage } from '../evidence/error-details.ts';
import { fail, ok, type Result } from '../result.ts';
import { explain } from './explain.ts';
import type { PastedText } from './judge.ts';

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

/**
 * What a text that the user copied from the browser’s page states. Errors: `authorization-code-in-text`,
 * `page-text-not-understood`.
 */
export function readPastedPage(text: string): Result<PastedText> {
  const accepted = acceptPastedText(text);
  if (!accepted.ok) return accepted;
  const explained = explain(accepted.value);
  const number = Number(/^AADSTS(\d+)$/u.exec(explained.code ?? '')?.[1]);
  if (Number.isInteger(number)) return ok({ text, details: detailsOfPastedPage(accepted.value, number) });
  return explained.outcome === 'unknown'
    ? fail('page-text-not-understood', NOT_UNDERSTOOD, 'text')
    : ok({ text, details: null });
}

const NOT_UNDERSTOOD =
  'AuthLoupe finds no error in this text. Copy the whole message of the page, with its AADSTS number and the troubleshooting details.';
