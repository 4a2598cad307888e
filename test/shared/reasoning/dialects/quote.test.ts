import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  quoteHcl,
  quoteShell,
  toJson,
  toJsonLine,
  toPrintable,
} from '../../../../shared/reasoning/dialects/quote.ts';
import { HOSTILE_TEXTS } from '../../../support/build-facts.ts';

const TEXTS = [
  '',
  'plain',
  'a b',
  "it's",
  '"',
  '$HOME',
  '`id`',
  '$(id)',
  '!',
  '\\',
  '*',
  '~',
  '#x',
  ...HOSTILE_TEXTS,
];

describe('a word for the shell', () => {
  it.each(TEXTS)('arrives as it is: %j', (text) => {
    const arrived = execFileSync('sh', ['-c', `printf %s ${quoteShell(text)}`], {
      encoding: 'utf8',
      cwd: tmpdir(),
    });
    expect(arrived).toBe(toPrintable(text));
  });

  it('stays bare when it is harmless', () => {
    expect(quoteShell('https://app.contoso.com:8080/a_b-c.d')).toBe('https://app.contoso.com:8080/a_b-c.d');
  });
});

describe('a string of Terraform', () => {
  it.each(TEXTS)('reads back as it is: %j', (text) => {
    expect(readHcl(quoteHcl(text))).toBe(toPrintable(text));
  });
});

/** Reads a quoted template of HCL (its specification, “Template Literals”) that must not interpolate. */
function readHcl(literal: string): string {
  const body = /^"((?:[^"\\]|\\["\\])*)"$/u.exec(literal)?.[1];
  if (body === undefined) throw new Error(`Not one string: ${literal}`);
  let text = '';
  for (let rest = body; rest !== '';) {
    const token = /^(?:\$\$\{|%%\{|\\.|\$\{|%\{|[^])/u.exec(rest)?.[0] ?? '';
    if (token === '${' || token === '%{') throw new Error(`Interpolates: ${literal}`);
    text += token.length > 1 ? token.slice(1) : token;
    rest = rest.slice(token.length);
  }
  return text;
}

describe('JSON', () => {
  it.each(TEXTS)('parses back, on many lines and on one: %j', (text) => {
    const value = { list: [text], nested: { text, number: 1, flag: null } };
    const printable = {
      list: [toPrintable(text)],
      nested: { text: toPrintable(text), number: 1, flag: null },
    };
    expect(JSON.parse(toJson(value))).toStrictEqual(printable);
    expect(JSON.parse(toJsonLine(value))).toStrictEqual(printable);
    expect(toJsonLine(value)).not.toContain('\n');
  });
});

describe('a printable text', () => {
  it('shows what was replaced, and keeps what people write', () => {
    expect(toPrintable('a\u001B[31mb\u0000\n\u202E\uD800')).toBe('a�[31mb����');
    expect(toPrintable('Größe “x” → 日本 🙂')).toBe('Größe “x” → 日本 🙂');
  });
});
