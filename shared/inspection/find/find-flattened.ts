import type { Candidate } from './candidate.ts';

const PART = /^[A-Za-z0-9_-]*$/u;

/** RFC 7515 section 7.2: a signed token as JSON, in either of its two forms. Of several signatures the first is shown. */
export function findFlattened(text: string): Candidate | null {
  if (!/"payload"\s*:/u.test(text)) return null;
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}') + 1;
  const object = parseObject(text.slice(start, end));
  if (object === null) return null;
  const [first] = Array.isArray(object['signatures'])
    ? (object['signatures'] as readonly unknown[])
    : [object];
  const signed = toRecord(first);
  const parts = [signed?.['protected'], object['payload'], signed?.['signature'] ?? ''];
  if (!parts.every((part) => typeof part === 'string' && PART.test(part))) return null;
  return {
    start,
    end,
    place: 'json',
    name: null,
    content: { form: 'jws', encoded: parts.join('.'), isJoined: false },
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return toRecord(JSON.parse(text));
  } catch {
    return null;
  }
}

const toRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
