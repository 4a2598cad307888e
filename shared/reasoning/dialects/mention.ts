import type { Facts } from '../../reading/facts.ts';
import type { Quoted } from '../../reading/quoted.ts';
import { toPrintable } from './quote.ts';

/** In a sentence, more than this hides the sentence. */
const LONGEST = 160;
const NOT_A_TENANT = /^(?:common|organizations|consumers)$/iu;

/** A foreign value inside a sentence: in quotation marks, on one line, cut when long. */
export function quote(value: string): string {
  return `“${toPrintable(value.slice(0, LONGEST))}${value.length > LONGEST ? '…' : ''}”`;
}

/** `the scope “x”`, or only `the scope` when the value is not known. */
export function name(noun: string, quoted: Quoted | null): string {
  return quoted === null ? noun : `${noun} ${quote(quoted.value)}`;
}

/** ` (“x”)`, or nothing. */
export function inBrackets(quoted: Quoted | null): string {
  return quoted === null ? '' : ` (${quote(quoted.value)})`;
}

/** `the app “Payroll” with client ID “1111…”`, as far as known. */
export function theApp({ appName, clientId }: Facts): string {
  const called = name('the app', appName);
  return clientId === null ? called : `${called} with client ID ${quote(clientId.value)}`;
}

/** `the tenant “contoso.com”`, `the authority /common`, or `the tenant`. */
export function theTenant({ tenant }: Facts): string {
  if (tenant !== null && NOT_A_TENANT.test(tenant.value))
    return `the authority /${tenant.value.toLowerCase()}`;
  return name('the tenant', tenant);
}

export const theRedirectUri = ({ redirectUri }: Facts): string => name('the redirect URI', redirectUri);
export const theScope = ({ scope }: Facts): string => name('the scope', scope);
export const theApi = ({ resource }: Facts): string => name('the API', resource);
export const theUser = ({ user }: Facts): string => name('the user', user);

export function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
