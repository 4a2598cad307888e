import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../../shared/failures/index.ts';
import { NO_FACTS, type Facts } from '../../../shared/reading/facts.ts';
import type { Repair, Step } from '../../../shared/reasoning/repair.ts';
import { azFaults } from '../../repairs/az/az-faults.ts';
import { readAzRecord } from '../../repairs/az/az-record.ts';
import { hostileFacts, HOSTILE_TEXTS, PLAIN_FACTS } from '../../support/build-facts.ts';
import { runScript } from './shell.ts';

const FACTS: readonly (readonly [string, Facts])[] = [
  ['nothing known', NO_FACTS],
  ['everything known', PLAIN_FACTS],
  ...HOSTILE_TEXTS.map((text) => [`hostile ${JSON.stringify(text)}`, hostileFacts(text)] as const),
];

const AZ_RECORD = readAzRecord();

type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;

const repairsOf = (facts: Facts): readonly Repair[] => CAUSES.flatMap((cause) => cause.repairs(facts));

/** All steps of the kind, those that take a repair back included. */
function stepsOf<Kind extends Step['kind']>(facts: Facts, kind: Kind): readonly StepOf<Kind>[] {
  return repairsOf(facts)
    .flatMap(({ steps, undo }) => [...steps, undo])
    .filter((step): step is StepOf<Kind> => step.kind === kind);
}

const scriptOf = (commands: readonly StepOf<'command'>[]): string =>
  // Variables are set by the script that an undo belongs to.
  ['app=APP user=USER', ...commands.map(({ text }) => text)].join('\n');

describe.each(FACTS)('with %s', (_name, facts) => {
  it('shell scripts call nothing but az and curl, and make nothing', () => {
    const commands = stepsOf(facts, 'command');
    expect(commands.length).toBeGreaterThan(50);
    const { calls, leftovers } = runScript(scriptOf(commands));
    expect(leftovers).toStrictEqual([]);
    expect(calls.length).toBeGreaterThanOrEqual(commands.length);
    for (const [program, group] of calls) {
      expect(['az', 'curl']).toContain(program);
      if (program === 'az') expect(['ad', 'rest', 'account', 'cloud', 'login', 'vm']).toContain(group);
    }
  });

  it('az is never given an unknown option or a file of the user', () => {
    const { calls } = runScript(scriptOf(stepsOf(facts, 'command')));
    for (const call of calls.filter(([program]) => program === 'az')) {
      expect(azFaults(call.slice(1), AZ_RECORD)).toStrictEqual([]);
      for (const word of call.slice(1)) {
        if (word.startsWith('@')) expect(word).toBe('@cert.pem');
      }
      const body = call[call.indexOf('--body') + 1];
      if (call.includes('--body')) expect(JSON.parse(body ?? '')).toBeTypeOf('object');
      const parameters = call[call.indexOf('--parameters') + 1];
      if (call.includes('--parameters')) expect(JSON.parse(parameters ?? '')).toHaveProperty('subject');
    }
  });

  it('requests have a sound address of Graph, and a body that parses', () => {
    const requests = stepsOf(facts, 'request');
    expect(requests.length).toBeGreaterThan(20);
    for (const { url, headers, body } of requests) {
      expect(url).toMatch(/^https:\/\/[a-z.]+\/(?:v1\.0|beta)\/[\w.()'=/?$,%<> -]+$/u);
      expect(headers).toStrictEqual(body === null ? [] : ['Content-Type: application/json']);
      if (body !== null) expect(JSON.parse(body)).toBeTypeOf('object');
    }
  });

  it('Terraform keeps foreign text inside its strings', () => {
    const snippets = stepsOf(facts, 'code')
      .filter(({ language }) => language === 'hcl')
      .map(({ text }) => text);
    expect(snippets.length).toBeGreaterThan(20);
    for (const snippet of snippets) {
      const bare = snippet.replace(/"(?:[^"\\\n]|\\["\\])*"/gu, 'TEXT');
      const code = bare.replace(/#.*$/gmu, '');
      expect(code).not.toMatch(/["`$%;]/u);
      expect(code.match(/\{/gu)?.length).toBe(code.match(/\}/gu)?.length);
      for (const line of code.split('\n').filter((text) => text.trim() !== '')) {
        expect(line).toMatch(/^\s*(?:(?:resource|data) TEXT TEXT \{|\w+ \{|\w+ \{\}|\}|\w+\s*= .+)\s*$/u);
      }
      for (const text of snippet.match(/"(?:[^"\\\n]|\\["\\])*"/gu) ?? [])
        expect(text.replace(/\$\$\{|%%\{/gu, '')).not.toMatch(/[$%]\{/u);
    }
  });
});
