import type { Repair } from '../diagnosis.ts';
import type { Facts, Stack } from '../../reading/facts.ts';
import { clientIdIn, adminCenterIn, graphHostIn } from './known-values.ts';
import { OWN_CODE } from './privileges.ts';
import { quoteShell, toJson, toJsonLine, type Json } from './quote.ts';

export type Change = NonNullable<Repair['change']>;

type Rest = { readonly change?: Change | null; readonly undo: string; readonly privilege: string };

const finish = (
  dialect: Repair['dialect'],
  steps: readonly string[],
  { change, undo, privilege }: Rest,
): Repair => ({ dialect, steps, change: toComparable(change), undo, privilege });

/** Foreign values may make both sides the same; then there is nothing to compare. */
function toComparable(change: Change | null | undefined): Change | null {
  return change === null || change === undefined || change.before === change.after ? null : change;
}

/** Clicks; the first step leads to the page. */
export const adminCenter = (steps: readonly string[], rest: Rest): Repair =>
  finish('admin-center', steps, rest);

/** A script for a POSIX shell; what has to be said stands in it as `# …`, so that it can be copied whole. */
export const az = (lines: readonly string[], rest: Rest): Repair => finish('az', [lines.join('\n')], rest);

/** Each step is a request (method, URL, headers, empty line, JSON body) or a sentence. */
export const graph = (steps: readonly string[], rest: Rest): Repair => finish('graph', steps, rest);

/** Provider hashicorp/azuread, version 3. */
export const terraform = (lines: readonly string[], rest: Rest): Repair =>
  finish('terraform', [lines.join('\n')], rest);

/** A message to somebody who may do it, ready to copy. */
export const administrator = (message: readonly string[], rest: Rest): Repair =>
  finish('administrator', [message.join('\n')], rest);

/** Advice for some stacks; `null` is for everybody. */
export type StackStep = readonly [stacks: readonly Stack[] | null, step: string];

/**
 * What is for everybody stands first. When the stack of the input is known and has advice, the other stacks are left
 * out, save for what stands between every app and the browser (containers, proxies).
 */
export function code(
  { stack }: Facts,
  steps: readonly StackStep[],
  rest: Omit<Rest, 'privilege'> & { readonly privilege?: string },
): Repair {
  const isOurs = ([stacks]: StackStep): boolean =>
    stack !== null && stacks !== null && stacks.includes(stack.value);
  const isSurrounding = ([stacks]: StackStep): boolean => stacks?.includes('kubernetes') === true;
  const ours = steps.filter(isOurs);
  const others = steps.filter((step) => step[0] !== null && !isOurs(step));
  const shown = [
    ...steps.filter(([stacks]) => stacks === null),
    ...ours,
    ...(ours.length === 0 ? others : others.filter(isSurrounding)),
  ];
  return finish(
    'code',
    shown.map(([, step]) => step),
    { privilege: OWN_CODE, ...rest },
  );
}

export function registrationPage(facts: Facts, page: string): string {
  return `Entra admin center (${adminCenterIn(facts)}) → Entra ID (earlier: Applications) → App registrations → All applications → ${clientIdIn(facts)} → ${page}.`;
}

export function enterprisePage(facts: Facts, page: string): string {
  return `Entra admin center (${adminCenterIn(facts)}) → Entra ID (earlier: Applications) → Enterprise applications → All applications (filter: Application ID ${clientIdIn(facts)}) → ${page}.`;
}

export function adminCenterPage(facts: Facts, page: string): string {
  return `Entra admin center (${adminCenterIn(facts)}) → ${page}.`;
}

export function graphUrl(facts: Facts, path: string): string {
  return `https://${graphHostIn(facts)}/v1.0/${path}`;
}

/** Graph’s alternate key: no object ID is needed. */
export const applicationPath = (clientId: string): string => `applications(appId='${clientId}')`;
export const servicePrincipalPath = (clientId: string): string => `servicePrincipals(appId='${clientId}')`;

type Method = 'GET' | 'PATCH' | 'POST' | 'DELETE';

export function request(method: Method, url: string, body?: Json): string {
  return body === undefined
    ? `${method} ${url}`
    : `${method} ${url}\nContent-Type: application/json\n\n${toJson(body)}`;
}

export function azRest(method: Method, url: string, body?: Json): string {
  const call = `az rest --method ${method} --url ${quoteShell(url)}`;
  return body === undefined
    ? call
    : `${call} --headers Content-Type=application/json --body ${quoteShell(toJsonLine(body))}`;
}
