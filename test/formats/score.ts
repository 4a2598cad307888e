import type { FormatId, Imported } from '../../shared/formats/format.ts';
import { readConfiguration } from '../../shared/formats/read-configuration.ts';
import { parseScopes } from '../../shared/profile/profile.ts';
import type { ImportCase } from './import-case.ts';
import { shownOf } from './shown-of.ts';

export type Verdict = 'right' | 'incomplete' | 'wrong' | 'refused' | 'unknown';

export type Score = {
  readonly id: string;
  readonly kind: string;
  readonly format: FormatId | null;
  readonly verdict: Verdict;
  /** Each difference in words; secrets are not quoted. */
  readonly faults: readonly string[];
  readonly leaks: number;
};

/**
 * Reads a text as the window does, with the likeliest format, and holds what comes of it against what is right.
 * `wrong`: a value that is not the right one, or said to be read and not in the text. `incomplete`: a value of the text
 * that is missing. An assumption that is said to be one is no fault where the text is silent.
 */
export function scoreCase(example: ImportCase): Score {
  const reading = readConfiguration(example.text);
  const format = reading.kind === 'unknown' ? null : (reading.format?.id ?? null);
  const base = {
    id: example.id,
    kind: example.kind,
    format,
    leaks: leaksIn(example, shownOf(example.text, reading)),
  };
  if (reading.kind !== 'read') {
    const faults = reading.kind === 'failed' ? [reading.error.message] : [];
    const verdict = reading.kind === 'failed' ? 'refused' : 'unknown';
    return { ...base, verdict: example.refuse === true ? 'right' : verdict, faults };
  }
  const [imported] = reading.registrations;
  if (example.refuse === true) {
    const isOffered = reading.isSure && imported.notices.length === 0;
    return {
      ...base,
      verdict: isOffered ? 'wrong' : 'right',
      faults: isOffered ? ['a profile is offered'] : [],
    };
  }
  const { wrong, missing } = differences(example, imported);
  const verdict = wrong.length > 0 ? 'wrong' : missing.length > 0 ? 'incomplete' : 'right';
  return { ...base, verdict, faults: [...wrong, ...missing] };
}

const leaksIn = ({ secrets }: ImportCase, shown: string): number =>
  secrets.filter((secret) => shown.includes(secret) || shown.includes(JSON.stringify(secret).slice(1, -1)))
    .length;

function differences(
  { expected, open }: ImportCase,
  imported: Imported,
): { readonly wrong: string[]; readonly missing: string[] } {
  const wrong: string[] = [];
  const missing: string[] = [];
  const { draft, loginHost, secret } = imported;
  const isAssumed = (label: string): boolean => imported.assumed.some((each) => each.label === label);
  const text = (name: 'clientId' | 'tenant', label: string): void => {
    const right = expected[name];
    if (right === undefined) return;
    const got = draft[name];
    if (right === null) {
      if (got !== '' && !isAssumed(label)) wrong.push(`${name}: “${got}” instead of nothing`);
    } else if (got === '') missing.push(`${name}: nothing instead of “${right}”`);
    else if (got.toLowerCase() !== right.toLowerCase()) wrong.push(`${name}: “${got}” instead of “${right}”`);
  };
  text('clientId', 'Client ID');
  text('tenant', 'Tenant');
  if (expected.cloud !== undefined) {
    const got = loginHost?.cloud ?? null;
    if (expected.cloud === null ? got !== null : got !== expected.cloud)
      (got === null ? missing : wrong).push(`cloud: ${got ?? 'none'} instead of ${expected.cloud ?? 'none'}`);
  }
  redirect(expected, imported, { wrong, missing });
  for (const name of ['platform', 'clientType'] as const) {
    const right = expected[name];
    if (right === undefined || right === null || draft[name] === right) continue;
    (isAssumed('Platform') ? missing : wrong).push(`${name}: ${draft[name]} instead of ${right}`);
  }
  if (expected.scopes !== undefined && expected.scopes !== null) {
    const got = parseScopes(draft.scopes);
    const added = new Set([
      ...imported.assumed.filter(({ label }) => label === 'Scopes').flatMap(({ value }) => value.split(' ')),
    ]);
    const lost = expected.scopes.filter((each) => !got.includes(each));
    const extra = got.filter((each) => !(expected.scopes ?? []).includes(each) && !added.has(each));
    if (lost.length > 0) missing.push(`scopes: without ${lost.join(' ')}`);
    if (extra.length > 0) wrong.push(`scopes: with ${extra.join(' ')}`);
  }
  if (expected.secret !== undefined && expected.secretTaken !== false) {
    const got = secret?.value ?? null;
    if (expected.secret === null ? got !== null : got !== expected.secret)
      (got === null ? missing : wrong).push(`secret: ${got === null ? 'not taken' : 'another one is taken'}`);
  }
  for (const [field, name] of Object.entries(open)) {
    const found = imported.open.find((each) => each.field === field);
    if (found === undefined) missing.push(`open: ${field} (${name}) is not said`);
    else if (name !== '' && !found.name.includes(name) && !name.includes(found.name))
      missing.push(`open: ${field} is “${found.name}” instead of “${name}”`);
  }
  return { wrong, missing };
}

function redirect(
  { redirectUri, redirectPath }: ImportCase['expected'],
  { draft, assumed, read }: Imported,
  { wrong, missing }: { readonly wrong: string[]; readonly missing: string[] },
): void {
  const got = draft.redirectUri;
  // What follows from a product is said beside what was read.
  const isAssumed = assumed.some(({ label }) => label === 'Redirect URI') || draft.relyingParty !== null;
  const isRead = read.some(({ label }) => label === 'Redirect URI');
  if (redirectPath !== undefined && redirectPath !== null) {
    if (!got.endsWith(redirectPath))
      (got === '' || isAssumed ? missing : wrong).push(`redirectUri: “${got}” instead of …${redirectPath}`);
    else if (!isAssumed && !got.includes('<'))
      wrong.push(`redirectUri: the host of “${got}” is not said to be assumed`);
  } else if (typeof redirectUri === 'string') {
    if (got !== redirectUri)
      (got === '' || isAssumed || !isRead ? missing : wrong).push(
        `redirectUri: “${got}” instead of “${redirectUri}”`,
      );
  } else if (redirectUri === null && redirectPath !== undefined) {
    if (isRead && !isAssumed && got !== '' && !got.includes('<'))
      wrong.push(`redirectUri: “${got}” instead of nothing`);
  }
}
