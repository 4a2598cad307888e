import type { Format } from './format.ts';
import { readWith } from './reading/read-with.ts';
import { readXmlText } from './syntax/xml-text.ts';
import { webConfigPlans } from './web-config/web-config-plans.ts';

const SETTING =
  /<(?:add|setting|environmentVariable)\b[^>]{0,400}\b(?:key|name)\s*=\s*["'][^"']{0,80}(?:client-?_?id|app(?:lication)?-?_?id|tenant|wtrealm)[^"']{0,20}["']/iu;

export const webConfig: Format = {
  id: 'web-config',
  title: 'Web.config or App.config',
  about: 'the ida: settings of ASP.NET before Core, and of desktop programs',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    if (!SETTING.test(shape.text)) return 0;
    const leaves = shape.leavesBy(readXmlText);
    // A broken text is known, too.
    if (leaves.length === 0) return 0.9;
    return webConfigPlans(leaves).length > 0 ? 0.97 : 0.5;
  },
  read: (text) => readWith(text, readXmlText, webConfigPlans),
  write: null,
};
