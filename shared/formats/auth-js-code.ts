import { authJsPlans } from './auth-js/code-plans.ts';
import type { Format } from './format.ts';
import { readWith } from './reading/read-with.ts';
import { readScriptText } from './syntax/script-text.ts';

const PROVIDER =
  /providers\/(?:microsoft-entra-id|azure-ad(?:-b2c)?)\b|\b(?:MicrosoftEntraI[Dd]|AzureAD|AzureADProvider|AzureADB2C|AzureADB2CProvider)\s*\(/u;
const LIBRARY =
  /next-auth|@auth\/|\b(?:NextAuth|ExpressAuth|SvelteKitAuth|SolidAuth|NuxtAuthHandler|QwikAuth\$?|AuthConfig|AuthOptions)\b/u;

export const authJsCode: Format = {
  id: 'auth-js-code',
  title: 'Provider in code of Auth.js (NextAuth)',
  about: 'MicrosoftEntraID({…}), AzureADProvider({…}) and the other providers at Entra',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    const isNamed = PROVIDER.test(shape.text);
    if (!isNamed && !LIBRARY.test(shape.text)) return 0;
    const leaves = shape.leavesBy(readScriptText);
    if (leaves.length === 0) return isNamed && /clientId/u.test(shape.text) ? 0.85 : 0;
    return authJsPlans(leaves, shape.text).length > 0 ? 0.97 : 0;
  },
  read: (text) => readWith(text, readScriptText, (leaves) => authJsPlans(leaves, text)),
  write: null,
};
