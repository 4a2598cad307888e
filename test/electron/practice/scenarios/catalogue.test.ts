import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../../../electron/practice/scenarios/scenarios.ts';
import { SCENARIO_GROUPS } from '../../../../shared/contract/scenario-groups.ts';
import { STAGES, type Scenario } from '../../../../electron/practice/scenarios/scenario.ts';
import { createSampleProfiles } from '../../../../electron/practice/sample-profiles.ts';
import { causeById } from '../../../../shared/failures/index.ts';
import { profileDraftSchema } from '../../../../shared/profile/profile-schema.ts';
import { DOCUMENTED, SAID_OTHERWISE } from './documented.ts';
import { NOW } from '../start-for-test.ts';

const each = SCENARIOS.map((scenario): [string, Scenario] => [scenario.id, scenario]);
/** Files of the folder that are no scenario. */
const PARTS = [
  'assertion-for-secret',
  'federated-token',
  'scenarios',
  'change-directory',
  'client-part',
  'expected',
  'person',
  'request-change',
  'scenario',
];

describe('the catalogue', () => {
  it('has at least fifty scenarios, each under an id of its own', () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(51);
    expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length);
    expect(new Set(SCENARIOS.map(({ title }) => title)).size).toBe(SCENARIOS.length);
  });

  it('has one file for each, named by its id, and leaves none out', async () => {
    const folder = new URL('../../../../electron/practice/scenarios/', import.meta.url);
    const files = (await readdir(folder)).map((name) => name.replace(/\.ts$/u, ''));
    const ids = files.filter((name) => !PARTS.includes(name));
    expect([...ids].sort()).toEqual(SCENARIOS.map(({ id }) => id).sort());
    for (const id of ids) {
      const module = (await import(new URL(`${id}.ts`, folder).href)) as Record<string, Scenario>;
      expect(Object.values(module).map((scenario) => scenario.id)).toEqual([id]);
    }
  });

  it('has a scenario for every number that it knows something about', () => {
    const numbers = SCENARIOS.flatMap(({ expected }) => expected.aadsts ?? []);
    expect([...new Set(numbers)].sort()).toEqual(Object.keys(DOCUMENTED).map(Number).sort());
    const of = (code: number) => numbers.filter((number) => number === code).length;
    expect({ 50011: of(50011), 7000215: of(7000215) }).toEqual({ 50011: 6, 7000215: 3 });
  });

  it('is in the order of its groups, and leaves none empty', () => {
    const groups = SCENARIOS.map(({ group }) => group);
    expect([...new Set(groups)]).toEqual([...SCENARIO_GROUPS]);
    expect(groups).toEqual(
      [...groups].sort((a, b) => SCENARIO_GROUPS.indexOf(a) - SCENARIO_GROUPS.indexOf(b)),
    );
    expect(new Set(SCENARIOS.map(({ expected }) => expected.stage))).toEqual(new Set(STAGES));
  });
});

describe.each(each)('%s', (id, { title, mistake, advice, instruction, cause, client, expected, person }) => {
  it('has its words', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(title).toMatch(/^[A-Z/].{5,60}[^.]$/u);
    for (const text of [mistake, advice ?? [], instruction ?? []].flat())
      expect(text).toMatch(/^[A-Z].{10,}[.]$/u);
    expect(cause === null || causeById(cause) !== undefined).toBe(true);
    // What repairs it is said once: by its cause, or where there is none, here.
    expect(advice !== undefined).toBe(cause === null && id !== 'healthy');
  });

  it('expects what is documented', () => {
    const { aadsts, error, httpStatus, stage } = expected;
    if (aadsts === null) {
      expect(error).toBeNull();
      return;
    }
    const documented = DOCUMENTED[aadsts];
    expect(documented?.places).toContain(stage === 'token' ? 'token' : 'authorize');
    if (stage === 'page') expect({ error, httpStatus }).toEqual({ error: null, httpStatus: 200 });
    else expect(error).toBe(SAID_OTHERWISE[id]?.error ?? documented?.error);
  });

  it('has settings that a profile can hold, and says who makes the mistake', () => {
    const sample = createSampleProfiles(NOW)[client.sample];
    expect(() => profileDraftSchema.parse({ ...sample, ...client.settings })).not.toThrow();
    if (client.madeBy === 'registration') expect(client.settings).toEqual({});
    if (client.madeBy === 'settings') expect(client.settings).not.toEqual({});
    // What a person has to do other than sign in has to be said.
    const isSpecial = person.password !== null || person.consent === 'cancel' || client.madeBy === 'settings';
    if (isSpecial || client.sample !== 'web') expect(instruction).not.toBeNull();
  });
});
