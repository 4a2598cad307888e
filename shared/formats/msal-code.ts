import type { Format } from './format.ts';
import { isMsalCode, msalCodePlans } from './msal-code/plans.ts';
import { readWith } from './reading/read-with.ts';
import { isPython } from './syntax/code/tokens.ts';
import { readCodeText } from './syntax/code-text.ts';

const SCRIPT = /\b(?:const|export)\s+[\w{]+\s*[=:]|\brequire\(|^import .* from ["']|@azure\/msal-/mu;
const NO_SCRIPT = /^\s*(?:package|using|namespace)\b|:=|\bfunc\b|\bfun\b|@azure\/identity/mu;
const IDENTITY = /azure\.identity|\bmsgraph\b/u;

export const msalCode: Format = {
  id: 'msal-code',
  title: 'Code with MSAL or Azure Identity (C#, Java, Go, Python, Swift)',
  about: 'the calls that make a client, as far as their values stand in the same text',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    const { text, isObject } = shape;
    if (isObject || !isMsalCode(text)) return 0;
    if (SCRIPT.test(text) && !NO_SCRIPT.test(text)) return 0;
    if (msalCodePlans(shape.leavesBy(readCodeText)).length === 0) return 0;
    return isPython(text) && !IDENTITY.test(text) ? 0.6 : 0.95;
  },
  read: (text) => readWith(text, readCodeText, msalCodePlans),
  write: null,
};
