import type { Format } from './format.ts';
import { powershellPlans } from './powershell/powershell-plans.ts';
import { readWith } from './reading/read-with.ts';
import { roleOf } from './reading/variable-roles.ts';
import { readPowershellText } from './syntax/powershell-text.ts';

const COMMAND =
  /\b(?:(?:Connect|New|Update|Set|Add|Register)-(?:Mg|Entra|Az|AzureAD|PnP|ExchangeOnline|MicrosoftTeams|IPPS)\w*|(?:Get|New)-Msal\w+|Invoke-(?:RestMethod|WebRequest|MgGraphRequest))\b/iu;
const VARIABLE = /^[ \t]*(?:\[[\w.]+\][ \t]*)?\$(?:script:|global:)?([A-Za-z_]\w*)[ \t]*=[ \t]*["'@]/gmu;
const OTHER =
  /<\?php|^[ \t]*(?:jobs|steps|services|apiVersion|resources)[ \t]*:|^[ \t]*\$\w+[ \t]*=.*;[ \t]*$/mu;

export const powershell: Format = {
  id: 'powershell',
  title: 'PowerShell script',
  about: 'commands of Microsoft Graph, Entra, Az, AzureAD and PnP, and requests for tokens',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    const { text, isObject } = shape;
    const hasCommand = COMMAND.test(text);
    const names = [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
    const hasClient = names.some((name) => roleOf(name)?.role === 'clientId');
    if (isObject || (!hasCommand && !hasClient) || OTHER.test(text) || /\baz[ \t]+(?:ad|rest)\b/u.test(text))
      return 0;
    const leaves = shape.leavesBy(readPowershellText);
    if (leaves.length === 0) return 0.7;
    if (powershellPlans(leaves).length === 0) return 0.5;
    return hasCommand ? 0.97 : 0.95;
  },
  read: (text) => readWith(text, readPowershellText, powershellPlans),
  write: null,
};
