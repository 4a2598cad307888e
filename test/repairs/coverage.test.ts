import { describe, expect, it } from 'vitest';
import { DIALECTS, type Step } from '../../shared/reasoning/repair.ts';
import { ALL_STEPS } from './all-steps.ts';
import { measure, toTable, type Row } from './coverage.ts';
import { curlFaults, hasCurl } from './curl-faults.ts';

/** Dialects for people: nothing in them but links is for a machine. */
const PROSE = ['admin-center', 'administrator'];

const rows = await measure(ALL_STEPS);
const parsed = rows.filter(({ parsedBy }) => parsedBy !== null);
const countOf = (isCounted: (row: Row) => boolean): number =>
  parsed.filter(isCounted).reduce((total, { parts }) => total + parts, 0);

it('says which commands of the repairs were parsed, and which were not', () => {
  console.info(toTable(rows));
  expect(rows.filter(({ notBecause, parsedBy }) => (notBecause === null) === (parsedBy === null))).toEqual(
    [],
  );
  expect(countOf(() => true)).toBeGreaterThan(200);
});

it.each(rows.map((row) => [`${row.dialect}, ${row.kind}`, row] as const))(
  '%s has no mistake',
  (_name, row) => {
    expect(row.parts).toBeGreaterThan(0);
    expect(row.faults).toEqual([]);
  },
);

it.each(DIALECTS)('%s is parsed, or is for people', (dialect) => {
  expect(rows.some((row) => row.dialect === dialect)).toBe(true);
  const isParsed = countOf((row) => row.dialect === dialect && row.kind !== 'link') > 0;
  expect(isParsed).toBe(!PROSE.includes(dialect));
});

it('no script calls a program that nothing parses', () => {
  expect(rows.filter(({ kind }) => kind === 'another program')).toEqual([]);
});

describe('what is wrong is found', () => {
  const measureOne = (step: Step): Promise<readonly Row[]> => measure([{ dialect: 'code', step }]);

  it('in JSON', async () => {
    const [row] = await measureOne({ kind: 'code', language: 'text', text: '{"a":' });
    expect(row?.faults.join()).toContain('SyntaxError');
  });

  it('in a link', async () => {
    const [row] = await measureOne({ kind: 'link', text: 'Open:', url: 'login.example/common' });
    expect(row?.faults.join()).toContain('Invalid URL');
  });

  it('in a script', async () => {
    const [row] = await measureOne({ kind: 'command', text: 'az ad app shw --id x' });
    expect(row?.faults).toEqual(['az has no command “ad app shw --id x”']);
  });

  it('in the quotes of a script', async () => {
    await expect(measureOne({ kind: 'command', text: "az ad app show --id 'x" })).rejects.toThrow(
      'Command failed',
    );
  });

  it.runIf(hasCurl())('in a call of curl', () => {
    expect(curlFaults(['curl', 'https://login.example', '--data-urlencoded', 'a=b']).join()).toContain(
      'option --data-urlencoded: is unknown',
    );
  });
});
