import type { Format } from './format.ts';
import { hasClient, pythonPlans } from './python/python-plans.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import type { TextShape } from './recognise.ts';
import { readPythonText } from './syntax/python-text.ts';

export const pythonSettings: Format = {
  id: 'python-settings',
  title: 'Python settings (MSAL, Flask, Django, FastAPI, Airflow, Superset)',
  about: 'constants, dictionaries and calls in Python, and the parameters.json of the MSAL samples',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => sureness(shape),
  read: (source) => readWith(source, readSettings, (leaves) => pythonPlans(source, leaves)),
  write: null,
};

const PYTHON =
  /^[ \t]*(?:import [a-z_.]+|from [\w.]+ import\b|def \w+\(|class \w+(?:\([^)\n]*\))?:|@\w[\w.]*\()|\bos\.(?:environ|getenv)\b|\b(?:True|False|None)\b[,)\]}\s]|\bmsal\.|\boauth\.register\(|^[A-Z][A-Z_]+[ \t]+=[ \t]+[[{(]|^\w+ = \{\s+["'#]|'''|"""|= f["']/mu;
const OTHER =
  /\b(?:const|let|var|new|readonly|async) [\w{]|;[ \t]*\r?$|=>|^\s*(?:services|apiVersion|spring):|\bfunction\b|^\s*(?:resource|param|variable) |^\[[\w.]+\]\s*$|^\s*(?:local |public |using |gitlab_rails)|\$env:|^\s*\$\w+\s*=|\bWrite-Host\b|^\s*Function\s|\s-\w+ \$\w|^(?:jobs|stages|trigger):|^[ \t]*[\w.-]+:[ \t]*[|>][-+]?[ \t]*$/mu;
const PRODUCTS =
  /\bAUTH_ADFS\b|SOCIAL_AUTH_AZUREAD|SOCIALACCOUNT_PROVIDERS|OAUTH_PROVIDERS\s*=|OIDC_RP_CLIENT|ClientApplication\(|AzureAuthorizationCodeBearer|make_azure_blueprint|AzureAdOAuthenticator/u;

function sureness(shape: TextShape): number {
  const { text } = shape;
  // Credentials of Azure Identity are code rather than settings.
  if (OTHER.test(text) || /\bazure\.identity\b|Credential\(/u.test(text)) return 0;
  const isPython = PYTHON.test(text) || PRODUCTS.test(text);
  if (!isPython && !/client_id["']?\s*[:=]/iu.test(text)) return 0;
  const leaves = shape.leavesBy(readSettings);
  if (!hasClient(leaves.filter((leaf) => !isInAddress(text, leaf)))) return 0;
  if (shape.isObject && !isPython) return isParameters(shape) ? 0.8 : 0;
  if (PRODUCTS.test(text)) return 0.98;
  if (!isPython) return leaves.length > 1 && /^\w+[ \t]*=[ \t]*["']/mu.test(text) ? 0.5 : 0;
  return 0.96;
}

/** Airflow takes its list as JSON within a variable: without the quotes around it, it is a list to Python, too. */
const readSettings = (text: string): Read<readonly Leaf[]> =>
  readPythonText(
    text.replace(
      /(OAUTH_PROVIDERS=)(["'])(\[[\s\S]{1,20000}?\])\2/u,
      (_whole, name: string, _quote, list: string) => `${name} ${list} `,
    ),
  );

/** `client_id=` in the query of an address is no setting of Python. */
const isInAddress = (text: string, { start }: Leaf): boolean =>
  /[?&]$|[?&][\w.]+=$/u.test(text.slice(Math.max(0, start - 100), start));

/** The file that the console samples of MSAL Python take as their argument. */
const isParameters = ({ names }: TextShape): boolean =>
  names.has('authority') && names.has('client_id') && (names.has('secret') || names.has('endpoint'));
