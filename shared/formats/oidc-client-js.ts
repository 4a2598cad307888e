import type { Format } from './format.ts';
import { hasLibrary, oidcPlans, readOidcText } from './oidc/plans.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { readScriptText } from './syntax/script-text.ts';

const MSAL = /\bauth["']?\s*:\s*\{[^{}]{0,200}\bclientId\b/u;

export const oidcClientJs: Format = {
  id: 'oidc-client-js',
  title: 'OpenID Connect library in JavaScript',
  about:
    'oidc-client-ts, react-oidc-context, angular-auth-oidc-client, angular-oauth2-oidc, react-native-app-auth, better-auth, Backstage, Supabase and others',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    const { text } = shape;
    const isNamed = hasLibrary(text);
    const isConfiguration = /client_?id|MicrosoftEntraId\(/iu.test(text) && (isNamed || !MSAL.test(text));
    if (!isConfiguration) return 0;
    const scripted = (): Read<readonly Leaf[]> => ({ ok: true, value: shape.leavesBy(readScriptText) });
    const parsed = readOidcText(text, scripted);
    const leaves = parsed.ok ? parsed.value : [];
    if (leaves.length === 0) return isNamed && /microsoftonline|sts\.windows\.net/u.test(text) ? 0.75 : 0;
    const plans = oidcPlans(leaves, text);
    if (plans.length === 0) return 0;
    return isNamed ? 0.95 : 0.82;
  },
  read: (text) =>
    readWith(
      text,
      (source) => readOidcText(source),
      (leaves) => oidcPlans(leaves, text),
    ),
  write: null,
};
