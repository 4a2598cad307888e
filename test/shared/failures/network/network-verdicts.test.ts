import { describe, expect, it } from 'vitest';
import { judge } from '../../../../shared/judging/judge.ts';
import { NOW } from '../../../support/build-evidence.ts';
import { NETWORK_CASES } from '../cases/network.ts';

/** Attempts that ended because of the network: no error of Entra tells why. */
const ENDED = NETWORK_CASES.filter(
  ({ outcome, evidence: { end } }) =>
    outcome === 'fail' && end.kind === 'failed' && ['network-error', 'not-json'].includes(end.code),
);

describe('an attempt that the network ended', () => {
  it('is among the cases in many ways', () => {
    expect(new Set(ENDED.map(({ rule }) => rule)).size).toBeGreaterThan(6);
  });

  it.each(ENDED.map((found) => [found.rule, found.name, found] as const))(
    'is explained by %s alone: %s',
    (rule, _name, { evidence, cause }) => {
      const { findings, outcome, rule: explaining, answer } = judge(evidence, { now: NOW });
      const failing = findings.filter((each) => each.outcome === 'fail' && each.weight === 'sign-in');
      expect(failing.map((finding) => finding.rule)).toEqual([rule]);
      expect({ outcome, rule: explaining, cause: answer.cause }).toEqual({ outcome: 'failed', rule, cause });
    },
  );
});
