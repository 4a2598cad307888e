import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeCause, type CauseTexts } from '../../../shared/failures/describe-cause.ts';
import { DIALECTS, type Repair } from '../../../shared/reasoning/diagnosis.ts';
import { NO_FACTS, STACKS, type DiagnosisFacts } from '../../../shared/reading/facts.ts';
import { CAUSES } from '../../../shared/reasoning/causes.ts';
import { CLIENT_ID, hostileFacts, HOSTILE_TEXTS, PLAIN_FACTS, quoted } from '../../support/build-facts.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/diagnosis/repairs', import.meta.url));
const SUPPORT = ['describe-cause.ts', 'description.ts'];
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const FACTS: readonly (readonly [string, DiagnosisFacts])[] = [
  ['nothing known', NO_FACTS],
  ['everything known', PLAIN_FACTS],
  ['long words', hostileFacts('a'.repeat(200_000))],
  ['long paths', hostileFacts('a/.'.repeat(70_000))],
  ...HOSTILE_TEXTS.map((text) => [`hostile ${JSON.stringify(text)}`, hostileFacts(text)] as const),
];

const textsOf = ({ steps, change, undo, privilege }: Repair): readonly string[] => [
  ...steps,
  undo,
  privilege,
  ...(change === null ? [] : [change.before, change.after]),
];

const sentencesOf = ({ summary, ruledOutBy, nextStep }: CauseTexts) => [summary, ruledOutBy, nextStep];

it('has one file for each cause, named after it', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !SUPPORT.includes(name));
  expect(files.toSorted()).toStrictEqual(
    CAUSES.map((cause) => `${cause.replaceAll('_', '-')}.ts`).toSorted(),
  );
});

it('has a title of its own for each cause', () => {
  const titles = CAUSES.map((cause) => describeCause(cause, NO_FACTS).title);
  expect(new Set(titles).size).toBe(CAUSES.length);
  for (const title of titles) expect(title).toMatch(/^[A-Za-z].{5,70}[^.]$/u);
});

describe.each(FACTS)('with %s', (_name, facts) => {
  it.each(CAUSES)('%s is told in whole sentences', (cause) => {
    const texts = describeCause(cause, facts);
    for (const sentence of sentencesOf(texts)) {
      expect(sentence).toMatch(/^\S.{20,}\S$/u);
      expect(sentence.length).toBeLessThan(2200);
      expect(sentence).not.toMatch(/\n|\[object|NaN|\bfunction\b/u);
    }
    if (cause === 'unknown') expect(texts.repair).toStrictEqual([]);
    else expect(texts.repair.length).toBeGreaterThan(0);
  });

  it.each(CAUSES)('%s has sound repairs', (cause) => {
    for (const repair of describeCause(cause, facts).repair) {
      expect(DIALECTS).toContain(repair.dialect);
      expect(repair.steps.length).toBeGreaterThan(0);
      for (const text of textsOf(repair)) expect(text.trim()).not.toBe('');
      if (repair.change !== null) expect(repair.change.before).not.toBe(repair.change.after);
      if (['az', 'terraform', 'administrator'].includes(repair.dialect)) expect(repair.steps).toHaveLength(1);
      else if (repair.dialect === 'admin-center')
        for (const step of repair.steps) expect(step).not.toContain('\n');
    }
  });

  it.each(CAUSES)('%s lets no control character through', (cause) => {
    const texts = describeCause(cause, facts);
    for (const text of [...sentencesOf(texts), ...texts.repair.flatMap(textsOf)])
      expect(text).not.toMatch(CONTROL);
  });
});

describe('without hostile values', () => {
  it.each(CAUSES)('%s shows no leftover of a missing value', (cause) => {
    for (const facts of [NO_FACTS, PLAIN_FACTS]) {
      const texts = describeCause(cause, facts);
      // The cause of unfilled variables speaks of “undefined” itself.
      const all = [...sentencesOf(texts), ...texts.repair.flatMap(textsOf)]
        .join('\n')
        .replaceAll('“undefined”', '');
      expect(all).not.toMatch(/undefined|\[object|NaN|“”/u);
      expect(all).not.toMatch(/ {2,}(?=[A-Z][a-z]+ [a-z]+ )|\.\.(?!\.|\/)(?=\s|$)/u);
    }
  });

  it.each(CAUSES)('%s names a placeholder once when the value is missing', (cause) => {
    const notes = describeCause(cause, NO_FACTS).repair.flatMap(({ steps }) =>
      steps.flatMap((step) => step.match(/Put in your own values: /gu) ?? []),
    );
    expect(notes.length).toBeLessThan(2);
    const needsIt = describeCause(cause, NO_FACTS).repair.some(
      ({ dialect, steps }) =>
        dialect !== 'administrator' && steps.some((step) => step.includes('<client-id>')),
    );
    if (needsIt) expect(notes).toHaveLength(1);
  });

  it('puts the client ID into every command that changes the app', () => {
    for (const cause of CAUSES) {
      const commands = describeCause(cause, PLAIN_FACTS)
        .repair.filter(({ dialect }) => dialect === 'az')
        .flatMap(({ steps }) => steps);
      for (const command of commands.filter((text) =>
        /az ad app (?:update|credential|permission)/u.test(text),
      )) {
        expect(command).toContain(CLIENT_ID);
      }
    }
  });
});

describe('the stack of the input', () => {
  it.each(STACKS)('%s never empties the advice', (stack) => {
    for (const cause of CAUSES) {
      for (const { dialect, steps } of describeCause(cause, { ...PLAIN_FACTS, stack: quoted(stack) })
        .repair) {
        if (dialect === 'code') expect(steps.length).toBeGreaterThan(0);
      }
    }
  });

  it('leaves out the other stacks when it has advice of its own', () => {
    const [repair] = describeCause('redirect_uri_http_behind_proxy', {
      ...PLAIN_FACTS,
      stack: quoted('spring'),
    }).repair;
    const all = repair?.steps.join('\n') ?? '';
    expect(all).toContain('server.forward-headers-strategy');
    expect(all).toContain('X-Forwarded-Proto $scheme');
    expect(all).not.toContain('ASPNETCORE_FORWARDEDHEADERS_ENABLED');
  });
});
