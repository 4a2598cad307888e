import { describe, expect, it } from 'vitest';
import { describeCause } from '../../../shared/failures/describe-cause.ts';
import type { Dialect, Repair } from '../../../shared/reasoning/diagnosis.ts';
import { NO_FACTS, type DiagnosisFacts } from '../../../shared/reading/facts.ts';
import { CAUSES } from '../../../shared/reasoning/causes.ts';
import { hostileFacts, HOSTILE_TEXTS, PLAIN_FACTS } from '../../support/build-facts.ts';
import { runScript } from './shell.ts';

const FACTS: readonly (readonly [string, DiagnosisFacts])[] = [
  ['nothing known', NO_FACTS],
  ['everything known', PLAIN_FACTS],
  ...HOSTILE_TEXTS.map((text) => [`hostile ${JSON.stringify(text)}`, hostileFacts(text)] as const),
];

const repairsOf = (facts: DiagnosisFacts): readonly Repair[] =>
  CAUSES.flatMap((cause) => describeCause(cause, facts).repair);
const stepsOf = (facts: DiagnosisFacts, dialect: Dialect): readonly string[] =>
  repairsOf(facts)
    .filter((repair) => repair.dialect === dialect)
    .flatMap(({ steps }) => steps);

const REQUEST = /^(?:GET|PATCH|POST|DELETE) /u;

describe.each(FACTS)('with %s', (_name, facts) => {
  it('shell scripts call nothing but az and curl, and make nothing', () => {
    const undo = repairsOf(facts)
      .filter(({ dialect, undo }) => dialect === 'az' && undo.startsWith('az '))
      .map(({ undo }) => undo);
    const curl = stepsOf(facts, 'code').filter((step) => step.startsWith('curl '));
    const scripts = [...stepsOf(facts, 'az'), ...undo, ...curl];
    expect(scripts.length).toBeGreaterThan(50);
    // User variables are set by the script that an undo belongs to.
    const { calls, leftovers } = runScript(`app=APP user=USER\n${scripts.join('\n')}`);
    expect(leftovers).toStrictEqual([]);
    expect(calls.length).toBeGreaterThanOrEqual(scripts.length);
    for (const [program, group] of calls) {
      expect(['az', 'curl']).toContain(program);
      if (program === 'az') expect(['ad', 'rest', 'account', 'cloud', 'login']).toContain(group);
    }
  });

  it('az is never given an unknown option or a file of the user', () => {
    const { calls } = runScript(`app=APP user=USER\n${stepsOf(facts, 'az').join('\n')}`);
    for (const call of calls) {
      for (const word of call.slice(1)) {
        if (word.startsWith('-')) expect(AZ_OPTIONS).toContain(word);
        if (word.startsWith('@')) expect(word).toBe('@cert.pem');
      }
      const body = call[call.indexOf('--body') + 1];
      if (call.includes('--body')) expect(JSON.parse(body ?? '')).toBeTypeOf('object');
      const parameters = call[call.indexOf('--parameters') + 1];
      if (call.includes('--parameters')) expect(JSON.parse(parameters ?? '')).toHaveProperty('subject');
    }
  });

  it('Graph requests have a sound address and a body that parses', () => {
    const requests = stepsOf(facts, 'graph').filter((step) => REQUEST.test(step));
    expect(requests.length).toBeGreaterThan(20);
    for (const request of requests) {
      const [head = '', body = ''] = request.split('\n\n', 2);
      const [line = '', header] = head.split('\n');
      expect(line).toMatch(/^(?:GET|PATCH|POST|DELETE) https:\/\/[a-z.]+\/v1\.0\/[\w.()'=/?$,%<> -]+$/u);
      if (header === undefined) continue;
      expect(header).toBe('Content-Type: application/json');
      expect(JSON.parse(body)).toBeTypeOf('object');
    }
  });

  it('Terraform keeps foreign text inside its strings', () => {
    const snippets = stepsOf(facts, 'terraform');
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

/** Options of the commands used, as the Azure CLI reference lists them. */
const AZ_OPTIONS = [
  '--id',
  '--web-redirect-uris',
  '--public-client-redirect-uris',
  '--is-fallback-public-client',
  '--sign-in-audience',
  '--enable-id-token-issuance',
  '--set',
  '--append',
  '--display-name',
  '--years',
  '--cert',
  '--key-id',
  '--query',
  '--output',
  '--api',
  '--api-permissions',
  '--show-resource-name',
  '--federated-credential-id',
  '--parameters',
  '--filter',
  '--show-mine',
  '--method',
  '--url',
  '--headers',
  '--body',
  '--name',
];
