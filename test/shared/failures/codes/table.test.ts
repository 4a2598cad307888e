import { describe, expect, it } from 'vitest';
import { CODE_CATEGORIES, CODE_STAGES } from '../../../../shared/reasoning/codes/code-entry.ts';
import { causesOfCode } from '../../../../shared/failures/codes/causes-of-code.ts';
import { linkToCode } from '../../../../shared/reasoning/codes/link-to-code.ts';
import { allCodes, codeEntry } from '../../../../shared/failures/codes/table.ts';
import { CAUSES } from '../../../../shared/reasoning/causes.ts';
import { CODE_NUMBERS } from './code-numbers.ts';

const SENTENCE = /^[A-Z].*[.”]$/u;
const SOURCE = /^(?:MicrosoftDocs\/|support\/|docs\/)[\w./-]+|^public issue/u;

describe('the code table', () => {
  it('holds each of the known codes once, in order', () => {
    expect(CODE_NUMBERS).toHaveLength(379);
    expect(allCodes.map(({ code }) => code)).toEqual([...CODE_NUMBERS].sort((a, b) => a - b));
  });

  it('has causes of the closed list for its own codes alone', () => {
    for (const { code, causes } of allCodes) {
      expect(causesOfCode(code)).toEqual(causes);
      expect(causes.filter((cause) => !CAUSES.includes(cause))).toEqual([]);
      expect(new Set(causes).size).toBe(causes.length);
    }
    for (let code = 16_000; code < 10_000_000; code += 1)
      if (causesOfCode(code) !== undefined && codeEntry(code) === undefined)
        expect(code).toBe('in the table');
    expect(causesOfCode(70000121)).toBeDefined();
  });

  it('says nothing twice', () => {
    const meanings = allCodes.map(({ meaning }) => meaning);
    expect(meanings.filter((meaning, index) => meanings.indexOf(meaning) !== index)).toEqual([]);
  });

  it.each(CODE_CATEGORIES)('%s has entries', (category) => {
    expect(allCodes.some((entry) => entry.category === category)).toBe(true);
  });

  it.each(allCodes.map((entry) => [entry.code, entry] as const))('%i is complete', (code, entry) => {
    expect(codeEntry(code)).toBe(entry);
    expect(CODE_STAGES).toContain(entry.stage);
    expect(entry.name === null || entry.name.trim().length > 2).toBe(true);
    expect(entry.oauthError ?? 'none').toMatch(/^[a-z_]+$/u);
    expect(entry.meaning).toMatch(SENTENCE);
    expect(entry.meaning).not.toMatch(/ {2}|'|\n/u);
    expect(entry.meaning.length).toBeGreaterThan(20);
    expect(entry.fix.every((step) => SENTENCE.test(step))).toBe(true);
    expect(entry.source).toMatch(SOURCE);
    expect(entry.confidence === 'official').toBe(entry.source.startsWith('MicrosoftDocs/entra-docs:'));
    expect(entry.causes.every((cause) => CAUSES.includes(cause) && cause !== 'unknown')).toBe(true);
    expect(new Set(entry.causes).size).toBe(entry.causes.length);
  });

  it.each([0, -1, 1.5, Number.NaN, 5001, 123456, Number.MAX_SAFE_INTEGER])('does not know %d', (code) => {
    expect(codeEntry(code)).toBeUndefined();
  });

  it('links to Microsoft’s own page of a code', () => {
    expect(linkToCode(50011)).toBe('https://login.microsoftonline.com/error?code=50011');
  });
});
