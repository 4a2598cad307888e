import type { ProfileDraft } from '../profile/profile.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { authorityOf } from './authority.ts';
import { printEnvironment } from './printing/environment.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { isBrowserName, namesEntra, roleOf, toSnake, type Role } from './reading/variable-roles.ts';
import { variablePlans } from './reading/variables.ts';
import { hasAny, isCarrier, type TextShape } from './recognise.ts';
import { readEnvText } from './syntax/env-text.ts';
import { readScriptText } from './syntax/script-text.ts';

const LOGIN_HOST =
  /login\.(?:microsoftonline\.(?:com|us)|windows\.net|partner\.microsoftonline\.cn|chinacloudapi\.cn)|ciamlogin\.com|b2clogin\.com|sts\.windows\.net/iu;
export const environment: WritableFormat = {
  id: 'environment',
  title: '.env and shell variables',
  about:
    'variables with any prefix, as dotenv, Vite, Create React App, Next.js, shells, PowerShell and Dockerfiles set them',
  product: null,
  fileType: 'env',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'redirectUri', 'scopes'], inputs: [] },
  recognises: (shape) => sureness(shape),
  read: (source) => readWith(source, readVariables, variablePlans),
  write: (profile, secret = SECRET_PLACEHOLDER, practiceOrigin) =>
    printEnvironment([
      ['CLIENT_ID', profile.clientId],
      ['CLIENT_SECRET', hasSecret(profile) ? secret : undefined],
      ['AUTHORITY', authorityOf(profile, practiceOrigin)],
      ['REDIRECT_URI', profile.redirectUri],
      ['SCOPES', profile.scopes],
    ]),
  notes: ({ platform }) => [
    'The names are general ones: change them to those that your app reads.',
    ...(platform === 'spa'
      ? [
          'A page in the browser gets only variables with its bundler’s prefix (VITE_, REACT_APP_, NEXT_PUBLIC_ and the like), and everybody can read them.',
        ]
      : []),
  ],
};

/** What a browser gets is no secret. */
const hasSecret = ({ clientType, platform }: ProfileDraft): boolean =>
  clientType === 'confidential' && platform !== 'spa';

function sureness(shape: TextShape): number {
  const { text } = shape;
  if (isCarrier(text)) return 0;
  const leaves = variablesIn(shape);
  const names = leaves.map(({ path }) => path);
  const roles = new Set(names.map((name) => roleOf(name)?.role ?? null));
  const sure = byRoles(text, names, roles);
  // Lines with a colon are YAML’s, and blocks are code’s: their own formats know them better.
  const colons = text.match(/^[ \t]*(?:-[ \t]+)?["']?\w[\w.-]*["']?:(?:[ \t]|$)/gmu)?.length ?? 0;
  const equals = text.match(/=/gu)?.length ?? 0;
  if (colons > equals) return Math.min(sure, 0.45);
  // The Azure SDKs’ own names have a format of their own.
  return hasAny(shape, 'azure_client_id', 'azure_tenant_id') ? Math.min(sure, 0.6) : sure;
}

function byRoles(text: string, names: readonly string[], roles: ReadonlySet<Role | null>): number {
  if (!roles.has('clientId'))
    return roles.has('secret') && (roles.has('tenant') || LOGIN_HOST.test(text)) ? 0.4 : 0;
  const isEntra = LOGIN_HOST.test(text) || names.some((name) => roleOf(name) !== null && namesEntra(name));
  if (roles.has('tenant') || roles.has('authority') || roles.has('host')) return isEntra ? 0.85 : 0.7;
  if (isEntra) return 0.6;
  return names.some((name) => isBrowserName(name) || toSnake(name).startsWith('OAUTH')) || roles.size > 2
    ? 0.5
    : 0.3;
}

/** A JSON object may hold variables, too: `{ "AZURE_CLIENT_ID": "…" }`. */
const variablesIn = (shape: TextShape): readonly Leaf[] =>
  shape.isObject
    ? shape.leavesBy(readScriptText).filter(({ path }) => /^[A-Z][A-Z\d_]*$/u.test(path))
    : shape.leavesBy(readEnvText);

const readVariables = (text: string): Read<readonly Leaf[]> =>
  /^\s*\{/u.test(text) ? readScriptText(text) : readEnvText(text);
