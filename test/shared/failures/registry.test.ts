import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causeById, CAUSES, codeEntry, CODES, SIGNALS } from '../../../shared/failures/index.ts';
import { RULES } from '../../../shared/failures/rules.ts';
import { UNKNOWN_CODE } from '../../../shared/failures/look-up-code.ts';
import { CODE_STAGES, likelyCauses, linkToCode } from '../../../shared/reasoning/code.ts';
import { CHECK_STEPS } from '../../../shared/reasoning/rule.ts';
import { CODE_NUMBERS } from './code-numbers.ts';

const ROOT = new URL('../../../shared/failures/', import.meta.url);
const FAMILIES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The names of a family's files in one of its folders, without the ending. */
function namesIn(family: string, folder: string): readonly string[] {
  const path = new URL(`${family}/${folder}/`, ROOT);
  return existsSync(path) ? readdirSync(path).map((file) => file.replace(/\.ts$/u, '')) : [];
}

const twice = (values: readonly unknown[]): readonly unknown[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the rules', () => {
  const ids = RULES.map(({ id }) => id);

  it('have an id of their own each', () => {
    expect(twice(ids)).toEqual([]);
  });

  it.each(FAMILIES)('of %s are all in the registry, each file named after its rule', (family) => {
    expect(namesIn(family, 'rules').filter((name) => !ids.includes(name))).toEqual([]);
  });

  it.each(RULES)('$id is documented', ({ id, title, why, docs, step }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    expect(title).toMatch(/^[A-Z].*[^.]$/u);
    expect(why).toMatch(/^[A-Z].*\.$/u);
    expect(docs).toMatch(/^https:\/\/learn\.microsoft\.com\/[a-z]/u);
    expect(CHECK_STEPS).toContain(step);
  });
});

describe('the causes', () => {
  it('have an id and a title of their own each', () => {
    expect(twice(CAUSES.map(({ id }) => id))).toEqual([]);
    expect(twice(CAUSES.map(({ title }) => title))).toEqual([]);
  });

  it.each(FAMILIES)('of %s are all in the registry, each file named after its cause', (family) => {
    const missing = namesIn(family, 'causes').filter(
      (name) => causeById(name.replaceAll('-', '_')) === undefined,
    );
    expect(missing).toEqual([]);
  });

  it('are those that codes and signals name', () => {
    const named = [
      ...SIGNALS.map(({ cause }) => cause),
      ...CODES.flatMap((entry) => likelyCauses(entry, '').map(([cause]) => cause)),
      ...CODES.flatMap(({ byMessage }) =>
        byMessage.flatMap(({ causes }) => causes.map((likely) => ('id' in likely ? likely : likely[0]))),
      ),
    ];
    expect(named.filter((cause) => causeById(cause.id) !== cause)).toEqual([]);
  });
});

const SENTENCES = /^[A-Z“].*[.”]$/u;
const SOURCE = /^(?:MicrosoftDocs\/|support\/|docs\/)[\w./-]+|^public issue/u;

describe('the code table', () => {
  it('holds each of the known codes, each code once, in order', () => {
    const codes = CODES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    expect(CODE_NUMBERS.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('says nothing twice', () => {
    expect(twice(CODES.map(({ meaning }) => meaning))).toEqual([]);
  });

  it('names rules that exist', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(CODES.filter(({ rule }) => !ids.has(rule)).map(({ code, rule }) => `${code} ${rule}`)).toEqual([]);
    expect(ids).toContain(UNKNOWN_CODE);
  });

  it.each(CODES.map((entry) => [entry.code, entry] as const))('%i is complete', (code, entry) => {
    expect(codeEntry(code)).toBe(entry);
    expect(CODE_STAGES).toContain(entry.stage);
    expect(entry.name === null || entry.name.trim().length > 2).toBe(true);
    expect(entry.oauthError ?? 'none').toMatch(/^[a-z_]+$/u);
    expect(entry.meaning).toMatch(SENTENCES);
    expect(entry.meaning).not.toMatch(/ {2}|'|\n/u);
    expect(entry.meaning.length).toBeGreaterThan(20);
    expect(entry.fix.every((step) => SENTENCES.test(step))).toBe(true);
    expect(entry.confidence === 'observed' || SOURCE.test(entry.source)).toBe(true);
    const weights = likelyCauses(entry, '').map(([, weight]) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.every((weight) => weight > 0)).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, 5001, 123456, Number.MAX_SAFE_INTEGER])('does not know %d', (code) => {
    expect(codeEntry(code)).toBeUndefined();
  });

  it('links to Microsoft’s own page of a code', () => {
    expect(linkToCode(50011)).toBe('https://login.microsoftonline.com/error?code=50011');
  });
});

describe('a code as a decision', () => {
  it('is never a signal by itself: the table says what a code means', () => {
    expect(SIGNALS.filter(({ when }) => when.kind === 'code')).toEqual([]);
  });

  it.each([...FAMILIES.flatMap((family) => [`${family}/rules/`, `${family}/error-rules.ts`])])(
    'stands in no rule: %s',
    (place) => {
      const path = new URL(place, ROOT);
      if (!existsSync(path)) return;
      const files = place.endsWith('/') ? readdirSync(path).map((name) => new URL(name, path)) : [path];
      const named = files.flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/\b\d[\d_]{4,9}\b/gu)]
          .map(([text]) => Number(text.replaceAll('_', '')))
          .filter((number) => codeEntry(number) !== undefined),
      );
      expect(named).toEqual([]);
    },
  );
});
