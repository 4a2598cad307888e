import { createHash } from 'node:crypto';
import type { HitReason } from '../../shared/evidence/evidence.ts';

export type CallbackPage = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}h1{font-size:1.4rem}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Fixed texts only: nothing of the request is ever echoed. No script, no image, no CORS header. */
export function callbackPage(reason: HitReason, isCancelled: boolean): CallbackPage {
  const { title, text } = textFor(reason, isCancelled);
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1><p>${text}</p></main></html>`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    },
  };
}

function textFor(reason: HitReason, isCancelled: boolean): { readonly title: string; readonly text: string } {
  if (reason === 'genuine') {
    return { title: 'AuthLoupe has the answer', text: 'You can close this page and go back to AuthLoupe.' };
  }
  if (reason === 'already-finished') {
    return isCancelled
      ? {
          title: 'This sign-in was cancelled',
          text: 'AuthLoupe did not use this answer. Start again in AuthLoupe.',
        }
      : {
          title: 'This sign-in is already finished',
          text: 'You can close this page and go back to AuthLoupe.',
        };
  }
  return {
    title: 'AuthLoupe did not use this request',
    text: 'It is not the answer of the sign-in that AuthLoupe waits for. AuthLoupe still waits, and shows the reason in the run.',
  };
}
