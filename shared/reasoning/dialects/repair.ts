import type { Facts, Stack } from '../../reading/facts.ts';
import type { CodeLanguage, Repair, Step } from '../repair.ts';
import { graphHostIn } from './known-values.ts';
import { placeholderNote } from './placeholder-note.ts';
import { OWN_CODE } from './privileges.ts';
import { quoteShell, toJson, toJsonLine, type Json } from './quote.ts';

export type Change = NonNullable<Repair['change']>;

/** A text is a sentence; every other kind of step is made by one of the functions below. */
export type Line = string | Step;

type Rest = { readonly change?: Change | null; readonly undo: Line; readonly privilege: string };

function finish(dialect: Repair['dialect'], lines: readonly Line[], rest: Rest): Repair {
  const steps = lines.map(toStep);
  const undo = toStep(rest.undo);
  return {
    dialect,
    note: placeholderNote([...steps, undo]),
    steps,
    change: toComparable(rest.change),
    undo,
    privilege: rest.privilege,
  };
}

const toStep = (line: Line): Step => (typeof line === 'string' ? { kind: 'sentence', text: line } : line);

/** Foreign values may make both sides the same; then there is nothing to compare. */
function toComparable(change: Change | null | undefined): Change | null {
  return change === null || change === undefined || change.before === change.after ? null : change;
}

export const command = (...lines: readonly string[]): Step => ({ kind: 'command', text: lines.join('\n') });

export const snippet = (language: CodeLanguage, lines: readonly string[]): Step => ({
  kind: 'code',
  language,
  text: lines.join('\n'),
});

/** `text` leads to the address and ends with a colon. */
export const link = (text: string, url: string): Step => ({ kind: 'link', text, url });

/** Clicks; the first step leads to the page. */
export const adminCenter = (steps: readonly Line[], rest: Rest): Repair =>
  finish('admin-center', steps, rest);

/** A script for a POSIX shell; what has to be said stands in it as `# …`, so that it can be copied whole. */
export const az = (lines: readonly string[], rest: Rest): Repair => finish('az', [command(...lines)], rest);

/** Requests, and sentences about them. */
export const graph = (steps: readonly Line[], rest: Rest): Repair => finish('graph', steps, rest);

/** Provider hashicorp/azuread, version 3. */
export const terraform = (lines: readonly string[], rest: Rest): Repair =>
  finish('terraform', [snippet('hcl', lines)], rest);

/** A message to somebody who may do it, ready to copy. */
export const administrator = (message: readonly string[], rest: Rest): Repair =>
  finish('administrator', [{ kind: 'message', text: message.join('\n') }], rest);

/** Advice for some stacks; `null` is for everybody. */
export type StackStep = readonly [stacks: readonly Stack[] | null, step: Line];

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

export function graphUrl(facts: Facts, path: string): string {
  return `https://${graphHostIn(facts)}/v1.0/${path}`;
}

/** Graph’s alternate key: no object ID is needed. */
export const applicationPath = (clientId: string): string => `applications(appId='${clientId}')`;
export const servicePrincipalPath = (clientId: string): string => `servicePrincipals(appId='${clientId}')`;

type Method = Extract<Step, { kind: 'request' }>['method'];

export function request(method: Method, url: string, body?: Json): Step {
  return body === undefined
    ? { kind: 'request', method, url, headers: [], body: null }
    : { kind: 'request', method, url, headers: ['Content-Type: application/json'], body: toJson(body) };
}

export function azRest(method: Method, url: string, body?: Json): string {
  const call = `az rest --method ${method} --url ${quoteShell(url)}`;
  return body === undefined
    ? call
    : `${call} --headers Content-Type=application/json --body ${quoteShell(toJsonLine(body))}`;
}
