import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../shared/failures/index.ts';
import { NO_FACTS, STACKS, type Facts } from '../../../shared/reading/facts.ts';
import type { Cause } from '../../../shared/reasoning/cause.ts';
import { PLACEHOLDERS } from '../../../shared/reasoning/dialects/known-values.ts';
import { DIALECTS, type Dialect, type Repair, type Step } from '../../../shared/reasoning/repair.ts';
import { toStepText } from '../../../shared/reasoning/step-text.ts';
import { CLIENT_ID, hostileFacts, HOSTILE_TEXTS, PLAIN_FACTS, quoted } from '../../support/build-facts.ts';
import { causeOf } from './cause-of.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/failures', import.meta.url));
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const FACTS: readonly (readonly [string, Facts])[] = [
  ['nothing known', NO_FACTS],
  ['everything known', PLAIN_FACTS],
  ['long words', hostileFacts('a'.repeat(200_000))],
  ['long paths', hostileFacts('a/.'.repeat(70_000))],
  ...HOSTILE_TEXTS.map((text) => [`hostile ${JSON.stringify(text)}`, hostileFacts(text)] as const),
];

/** The steps themselves, and the one that takes them back. */
const stepsOf = ({ steps, undo }: Repair): readonly Step[] => [...steps, undo];

const textsOf = (repair: Repair): readonly string[] => [
  ...stepsOf(repair).map(toStepText),
  repair.privilege,
  ...(repair.note === null ? [] : [repair.note]),
  ...(repair.change === null ? [] : [repair.change.before, repair.change.after]),
];

const sentencesOf = ({ summary, ruledOutBy, nextStep }: Cause, facts: Facts): readonly string[] => [
  summary(facts),
  ruledOutBy(facts),
  nextStep(facts),
];

it('has one file for each cause, named after it', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[\w-]+\/causes\/[\w-]+\.ts$/u.test(file))
    .map((file) => basename(file, '.ts'));
  // The edges of the list belong to no family.
  expect([...files, 'other', 'unknown'].toSorted()).toStrictEqual(
    CAUSES.map(({ id }) => id.replaceAll('_', '-')).toSorted(),
  );
});

it('has a title of its own for each cause', () => {
  const titles = CAUSES.map(({ title }) => title);
  expect(new Set(titles).size).toBe(CAUSES.length);
  for (const title of titles) expect(title).toMatch(/^[A-Za-z].{5,70}[^.]$/u);
});

const KINDS: Readonly<Record<Dialect, readonly Step['kind'][]>> = {
  'admin-center': ['sentence', 'link'],
  az: ['command'],
  graph: ['request', 'sentence', 'link'],
  terraform: ['code'],
  code: ['sentence', 'command', 'request', 'code', 'link'],
  administrator: ['message'],
};

describe.each(FACTS)('with %s', (_name, facts) => {
  it.each(CAUSES)('$id is told in whole sentences', (cause) => {
    for (const sentence of sentencesOf(cause, facts)) {
      expect(sentence).toMatch(/^\S.{20,}\S$/u);
      expect(sentence.length).toBeLessThan(2200);
      expect(sentence).not.toMatch(/\n|\[object|NaN|\bfunction\b/u);
    }
    if (cause.id === 'unknown' || cause.id === 'other') expect(cause.repairs(facts)).toStrictEqual([]);
    else expect(cause.repairs(facts).length).toBeGreaterThan(0);
  });

  it.each(CAUSES)('$id has sound repairs', (cause) => {
    for (const repair of cause.repairs(facts)) {
      expect(DIALECTS).toContain(repair.dialect);
      expect(repair.steps.length).toBeGreaterThan(0);
      for (const text of textsOf(repair)) expect(text.trim()).not.toBe('');
      if (repair.change !== null) expect(repair.change.before).not.toBe(repair.change.after);
      for (const { kind } of repair.steps) expect(KINDS[repair.dialect]).toContain(kind);
      if (['az', 'terraform', 'administrator'].includes(repair.dialect)) expect(repair.steps).toHaveLength(1);
      expect(['sentence', 'command', 'request', 'link']).toContain(repair.undo.kind);
    }
  });

  it.each(CAUSES)('$id says in a sentence what is no command, request or code', (cause) => {
    for (const step of cause.repairs(facts).flatMap(stepsOf)) {
      if (step.kind !== 'sentence' && step.kind !== 'link') continue;
      expect(step.text).not.toContain('\n');
      expect(step.text).not.toMatch(/^(?:#|az |curl |(?:GET|PATCH|POST|PUT|DELETE) https:)/u);
      if (step.kind === 'link') expect(new URL(step.url).protocol).toBe('https:');
    }
  });

  it.each(CAUSES)('$id lets no control character through', (cause) => {
    for (const text of [...sentencesOf(cause, facts), ...cause.repairs(facts).flatMap(textsOf)])
      expect(text).not.toMatch(CONTROL);
  });
});

describe('without hostile values', () => {
  it.each(CAUSES)('$id shows no leftover of a missing value', (cause) => {
    for (const facts of [NO_FACTS, PLAIN_FACTS]) {
      // The cause of unfilled variables speaks of “undefined” itself.
      const all = [...sentencesOf(cause, facts), ...cause.repairs(facts).flatMap(textsOf)]
        .join('\n')
        .replaceAll('“undefined”', '');
      expect(all).not.toMatch(/undefined|\[object|NaN|“”/u);
      expect(all).not.toMatch(/ {2,}(?=[A-Z][a-z]+ [a-z]+ )|\.\.(?!\.|\/)(?=\s|$)/u);
    }
  });

  it.each(CAUSES)('$id says before the steps which values are missing in them', (cause) => {
    for (const facts of [NO_FACTS, PLAIN_FACTS]) {
      for (const repair of cause.repairs(facts)) {
        const text = stepsOf(repair).map(toStepText).join('\n');
        const missing = Object.values(PLACEHOLDERS).filter((placeholder) => text.includes(placeholder));
        if (missing.length === 0) expect(repair.note).toBeNull();
        else expect(repair.note).toMatch(/^Replace <.+\.$/u);
        for (const placeholder of missing) expect(repair.note).toContain(`${placeholder} with `);
      }
    }
  });

  it('names a missing client ID and nothing else where only that is missing', () => {
    const [first] = causeOf('client_secret_expired').repairs(NO_FACTS);
    expect(first?.note).toBe('Replace <client-id> with your app’s ID.');
  });

  it('puts the client ID into every command that changes the app', () => {
    const commands = CAUSES.flatMap((cause) => cause.repairs(PLAIN_FACTS))
      .flatMap(stepsOf)
      .filter(({ kind }) => kind === 'command')
      .map(toStepText)
      .filter((text) => /az ad app (?:update|credential|permission)/u.test(text));
    expect(commands.length).toBeGreaterThan(20);
    for (const command of commands) expect(command).toContain(CLIENT_ID);
  });
});

describe('the stack of the input', () => {
  it.each(STACKS)('%s never empties the advice', (stack) => {
    for (const cause of CAUSES) {
      for (const { dialect, steps } of cause.repairs({ ...PLAIN_FACTS, stack: quoted(stack) })) {
        if (dialect === 'code') expect(steps.length).toBeGreaterThan(0);
      }
    }
  });

  it('leaves out the other stacks when it has advice of its own', () => {
    const [repair] = causeOf('redirect_uri_http_behind_proxy').repairs({
      ...PLAIN_FACTS,
      stack: quoted('spring'),
    });
    const all = repair?.steps.map(toStepText).join('\n') ?? '';
    expect(all).toContain('server.forward-headers-strategy');
    expect(all).toContain('X-Forwarded-Proto $scheme');
    expect(all).not.toContain('ASPNETCORE_FORWARDEDHEADERS_ENABLED');
  });
});
