import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { authorityOf } from './authority.ts';
import { quoteEnv } from './printing/quote.ts';
import { readWith } from './reading/read-with.ts';
import { isBrowserName, namesEntra, roleOf, toSnake } from './reading/variable-roles.ts';
import { variablePlans } from './reading/variables.ts';
import { isCarrier, type TextShape } from './recognise.ts';
import { readEnvText } from './syntax/env-text.ts';

const LOGIN_HOST =
  /login\.(?:microsoftonline\.(?:com|us)|windows\.net|partner\.microsoftonline\.cn|chinacloudapi\.cn)|ciamlogin\.com|b2clogin\.com|sts\.windows\.net/iu;
const ASSIGNMENT =
  /^[ \t>$#-]*(?:(?:export|set|setx|ENV|ARG|declare -x|Environment=|set -\w+)[ \t"']*)?(?:\$\{?env:|\[(?:System\.)?Environment\]::SetEnvironmentVariable\(["'])?([A-Za-z_][\w.]*)["']?\}?[ \t]*(?:=|,|[ \t])/gimu;

export const environment: WritableFormat = {
  id: 'environment',
  title: '.env and shell variables',
  about:
    'variables with any prefix, as dotenv, Vite, Create React App, Next.js, shells, PowerShell and Dockerfiles set them',
  product: null,
  fileType: 'env',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType', 'redirectUri', 'scopes'], inputs: [] },
  recognises: (shape) => sureness(shape),
  read: (source) => readWith(source, readEnvText, variablePlans),
  write: (profile, secret = SECRET_PLACEHOLDER, practiceOrigin) => {
    const variables: readonly (readonly [string, string])[] = [
      ['CLIENT_ID', profile.clientId],
      ...(profile.clientType === 'confidential' ? [['CLIENT_SECRET', secret] as const] : []),
      ['AUTHORITY', authorityOf(profile, practiceOrigin)],
      ['REDIRECT_URI', profile.redirectUri],
      ['SCOPES', profile.scopes],
    ];
    return variables
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}=${quoteEnv(value)}\n`)
      .join('');
  },
};

function sureness({ text, isObject }: TextShape): number {
  if (isObject || isCarrier(text)) return 0;
  const names = [...text.matchAll(ASSIGNMENT)].map(([, name = '']) => name);
  const roles = new Set(names.map((name) => roleOf(name)?.role ?? null));
  if (!roles.has('clientId'))
    return roles.has('secret') && (roles.has('tenant') || LOGIN_HOST.test(text)) ? 0.4 : 0;
  const isEntra = LOGIN_HOST.test(text) || names.some((name) => roleOf(name) !== null && namesEntra(name));
  const hasDirectory = roles.has('tenant') || roles.has('authority') || roles.has('host');
  if (hasDirectory) return isEntra ? 0.85 : 0.7;
  if (isEntra) return 0.6;
  return names.some((name) => isBrowserName(name) || toSnake(name).startsWith('OAUTH')) || roles.size > 2
    ? 0.5
    : 0.3;
}
