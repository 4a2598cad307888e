import { describe, expect, it } from 'vitest';
import { explain } from '../../shared/judging/explain.ts';
import { gatherSeen } from '../docs/fidelity/seen.ts';
import { WRAPPINGS } from './wrap.ts';

/** The commonest errors, as the practice tenant words them, on all ways in which people come by them. */
const { messages } = await gatherSeen();

const COMMON = [
  50011, 50020, 50034, 50057, 50058, 50076, 50105, 50194, 53003, 54005, 65001, 70008, 90002, 500011, 650053,
  700016, 700027, 7000215, 7000218, 7000222,
];

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;
const URI = /\b(?:https?|api):\/\/[^\s'"<>)\\,]+/giu;

/** What an answer repeats of the text. */
const valuesOf = (text: string): readonly string[] => {
  const said = JSON.stringify(explain(text).answer);
  const given = messages.get(Number(/AADSTS(\d+)/u.exec(text)?.[1])) ?? '';
  return [GUID, URI]
    .flatMap((pattern) => given.match(pattern) ?? [])
    .filter((value, index, all) => all.indexOf(value) === index && said.includes(value))
    .toSorted();
};

const TRACE =
  'Trace ID: 11111111-2222-4333-8444-555555555555 Correlation ID: 66666666-7777-4888-8999-aaaaaaaaaaaa Timestamp: 2026-11-30 10:00:00Z';
const OWN_WRAPPINGS = [
  { name: 'with identifiers on one line', wrap: (text: string) => `${text} ${TRACE}` },
  {
    name: 'with identifiers on lines of their own',
    wrap: (text: string) => `${text}\r\n${TRACE.replaceAll(/ (?=Correlation|Timestamp)/gu, '\r\n')}`,
  },
  {
    name: 'in the JSON of the token endpoint',
    wrap: (text: string) =>
      JSON.stringify({
        error: explain(text).oauthError ?? 'invalid_request',
        error_description: `${text} ${TRACE}`,
        error_codes: [Number(/AADSTS(\d+)/u.exec(text)?.[1])],
      }),
  },
];

describe.each(COMMON)('AADSTS%d', (code) => {
  const text = messages.get(code) ?? '';

  it('is said by the practice tenant, and has a cause', () => {
    expect(text).toMatch(new RegExp(`^AADSTS${code}: `, 'u'));
    expect(explain(text).answer.cause).not.toBe('unknown');
  });

  it.each([...OWN_WRAPPINGS, ...WRAPPINGS].map(({ name, wrap }) => [name, wrap] as const))(
    'has the same cause and values: %s',
    (_name, wrap) => {
      const wrapped = explain(wrap(text));
      expect(wrapped.answer.cause).toBe(explain(text).answer.cause);
      expect(valuesOf(wrap(text))).toEqual(valuesOf(text));
    },
  );
});
