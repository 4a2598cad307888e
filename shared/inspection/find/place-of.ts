import type { TokenPlace } from './candidate.ts';

export type Place = { readonly place: TokenPlace; readonly name: string | null };

/** As much of the text before a token as tells where it stands. */
const REACH = 200;

const BEARER = /\bbearer\s+["']?$/iu;
const NAMED_IN_JSON = /["']([\w.-]{1,60})\\*["']\s*:\s*\\*["']$/u;
const NAMED = /(?:^|[?&#;,\s])([\w.-]{1,60})=["']?$/u;
const CONFIGURED = /^[ \t-]*([\w.-]{1,60})[ \t]*[:=][ \t]*["']?$/mu;

/** By what stands directly before the offset. */
export function placeOf(text: string, start: number, end: number): Place {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BEARER.test(before)) return { place: 'authorization-header', name: null };
  const inJson = NAMED_IN_JSON.exec(before)?.[1];
  if (inJson !== undefined) return { place: 'json', name: inJson };
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - 4_000), start);
  const name = NAMED.exec(before)?.[1] ?? null;
  if (/^(?:set-)?cookie:/iu.test(line.trimStart())) return { place: 'cookie', name };
  if (name !== null) return { place: /https?:\/\/\S*$/iu.test(line) ? 'address' : 'form', name };
  const isAlone = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  if (isAlone) return { place: 'alone', name: null };
  const setting = CONFIGURED.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1];
  return setting === undefined ? { place: 'text', name: null } : { place: 'configuration', name: setting };
}
