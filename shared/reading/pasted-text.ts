import { fail, ok, type Result } from '../result.ts';

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
