import { createHash } from 'node:crypto';
import type { HitReason } from '../../shared/evidence/evidence.ts';

export type CallbackPage = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}h1{font-size:1.4rem}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Posts what stands behind `#` to this very address, and takes it out of the address bar and the history. */
const SCRIPT = `const a=new URLSearchParams(location.hash.slice(1));const f=document.forms[0];if(f&&location.hash.length>1){for(const[n,v]of a){const i=document.createElement('input');i.type='hidden';i.name=n;i.value=v;f.append(i)}history.replaceState(null,'',location.pathname+location.search);f.submit()}`;
const SCRIPT_HASH = createHash('sha256').update(SCRIPT).digest('base64');
const FRAGMENT_FORM = `<form method="post"></form><script>${SCRIPT}</script>`;

/**
 * Fixed texts only: nothing of the request is ever echoed. No image, no CORS header; one fixed script, on the page that
 * asks for a fragment alone.
 */
export function callbackPage(reason: HitReason, isCancelled: boolean): CallbackPage {
  const { title, text } = textFor(reason, isCancelled);
  const isFragment = reason === 'fragment-awaited';
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1><p>${text}</p>${isFragment ? FRAGMENT_FORM : ''}</main></html>`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}';${isFragment ? ` script-src 'sha256-${SCRIPT_HASH}';` : ''} base-uri 'none'; form-action ${isFragment ? "'self'" : "'none'"}; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    },
  };
}

function textFor(reason: HitReason, isCancelled: boolean): { readonly title: string; readonly text: string } {
  if (reason === 'genuine') {
    return {
      title: 'AuthLoupe received the answer',
      text: 'You can close this page and go back to AuthLoupe.',
    };
  }
  if (reason === 'fragment-awaited') {
    return {
      title: 'AuthLoupe reads the answer',
      text: 'The answer stands behind the # of this page’s address, and your browser hands it over. When nothing happens, the address holds no answer, or scripts are off in this browser.',
    };
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
