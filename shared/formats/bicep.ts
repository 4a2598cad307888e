import { bicepPlans } from './bicep/bicep-plans.ts';
import type { Format } from './format.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { readBlockText } from './syntax/block-text.ts';
import { readJsonText } from './syntax/json-text.ts';

const STATEMENT =
  /^[ \t]*(?:resource[ \t]+\w+[ \t]+'[^']+'|param[ \t]+\w+|module[ \t]+\w+[ \t]+'|using[ \t]+'|extension[ \t]+[\w']|targetScope[ \t]*=|@secure\(\))/mu;
const PARAMETERS = /deploymentParameters\.json|"parameters"\s*:\s*\{/u;
const ENTRA = /Microsoft\.Graph|azureActiveDirectory|client_?id|app_?id|application_?id/iu;

export const bicep: Format = {
  id: 'bicep',
  title: 'Bicep template or parameters',
  about: 'Microsoft.Graph/applications, the sign-in of App Service and Container Apps, and .bicepparam',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    const { text, isObject } = shape;
    if (!ENTRA.test(text) || !(isObject ? PARAMETERS : STATEMENT).test(text)) return 0;
    const leaves = shape.leavesBy(readTemplate);
    if (leaves.length === 0) return isObject ? 0 : 0.8;
    return bicepPlans(leaves).length > 0 ? 0.97 : isObject ? 0 : 0.3;
  },
  read: (text) => readWith(text, readTemplate, bicepPlans),
  write: null,
};

const readTemplate = (text: string): Read<readonly Leaf[]> =>
  /^\s*\{/u.test(text) ? readJsonText(text) : readBlockText(text);
