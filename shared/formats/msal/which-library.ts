import { below } from '../reading/roots.ts';
import type { Leaf } from '../reading/leaf.ts';
import { hasAny, type TextShape } from '../recognise.ts';
import { readScriptText } from '../syntax/script-text.ts';
import { msalObjects, type MsalObject } from './msal-plans.ts';

export type Library = 'browser' | 'node' | 'unknown';

const NODE =
  /@azure\/msal-node|ConfidentialClientApplication|getAuthCodeUrl|acquireTokenBy(?:Code|ClientCredential|DeviceCode)|acquireTokenOnBehalfOf/u;
const BROWSER =
  /@azure\/msal-(?:browser|react|angular)|MSALInstanceFactory|MsalGuardConfiguration|BrowserCacheLocation|window\.location|import\.meta\.env|(?:VITE|REACT_APP|NEXT_PUBLIC|VUE_APP|NG_APP|EXPO_PUBLIC)_|cacheLocation|storeAuthStateInCookie|navigateToLoginRequestUrl|postLogoutRedirectUri|(?:login|acquireToken)(?:Popup|Redirect|Silent)\b|UserAgentApplication/u;
const NODE_KEYS = /^auth\.(?:clientsecret|clientcertificate|clientassertion)|^system\.proxyurl/u;
const BROWSER_KEYS = /^(?:auth\.(?:redirecturi|postlogoutredirecturi|navigatetologinrequesturl)|cache\.)/u;

/** Both libraries take the same object, and many repositories have both: each object tells by what it holds. */
export function libraryOf(leaves: readonly Leaf[], { root, isFlat }: MsalObject, text: string): Library {
  const keys = leaves.flatMap((leaf) => below(root, leaf) ?? []);
  if (keys.some((key) => NODE_KEYS.test(key) || (isFlat && /^client_?secret$/u.test(key)))) return 'node';
  if (!isFlat && keys.some((key) => BROWSER_KEYS.test(key))) return 'browser';
  const isNode = NODE.test(text);
  const isBrowser = BROWSER.test(text);
  if (isNode !== isBrowser) return isNode ? 'node' : 'browser';
  return 'unknown';
}

const AUTH = /(["']?)\bauth\1\s*:\s*\{/u;
const CODE = /\b(?:const|let|var|export|import|module\.exports|function|class)\b|=>|\{\s*["']?\w+["']?\s*:/u;

export function msalSureness(shape: TextShape, library: 'browser' | 'node'): number {
  const { text } = shape;
  if (!CODE.test(text) || /^\s*(?:spring|services|apiVersion):/mu.test(text)) return 0;
  const objects = msalObjects(shape.leavesBy(readScriptText));
  const [first] = objects;
  if (first === undefined) {
    // A broken text is known, too.
    if (!AUTH.test(text) || !hasAny(shape, 'clientid')) return 0;
    return BROWSER.test(text) === (library === 'browser') ? 0.8 : 0.6;
  }
  const found = objects.map((object) => libraryOf(shape.leavesBy(readScriptText), object, text));
  const base = first.isFlat ? 0.62 : 0.95;
  if (found.includes(library)) return found[0] === library ? base : base - 0.05;
  if (found.includes('unknown'))
    return library === 'node' && !first.isFlat ? base - 0.15 : base - (library === 'browser' ? 0.05 : 0.25);
  return 0.2;
}
