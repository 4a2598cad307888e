import { credentialPlans, credentialRoots } from './azure/credential-plans.ts';
import { isTable, readTableText } from './azure/table-text.ts';
import type { Format } from './format.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { readJsonText } from './syntax/json-text.ts';
import { readYamlText } from './syntax/yaml-text.ts';

const WORDS = /["']?\b(?:appId|clientId|tenantId|subscriptionId)\b/iu;
const IS_YAML = /^(?:appId|clientId):[ \t]/mu;
/** Of `az account show` and azureProfile.json: subscriptions and tenants, and no application. */
const ACCOUNT = /"(?:isDefault|homeTenantId|managedByTenants)"\s*:/u;

export const azureCliOutput: Format = {
  id: 'azure-cli-output',
  title: 'Azure CLI output',
  about: 'what az ad sp create-for-rbac, az ad app credential reset and --sdk-auth print (AZURE_CREDENTIALS)',
  product: null,
  fileType: 'json',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    const { text } = shape;
    if (!WORDS.test(text) || /^(?:name|on|jobs|services|apiVersion|resource|spring):/mu.test(text)) return 0;
    if (credentialRoots(shape.leavesBy(readOutput)).length > 0) return 0.97;
    return ACCOUNT.test(text) && shape.isObject ? 0.7 : 0;
  },
  read: (text) => readWith(text, readOutput, credentialPlans),
  write: null,
};

/** By the form that was asked for with `--output`; tab-separated values have no names, and are not read. */
function readOutput(text: string): Read<readonly Leaf[]> {
  if (isTable(text)) return readTableText(text);
  return IS_YAML.test(text) ? readYamlText(text) : readJsonText(text);
}
