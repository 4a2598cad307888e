import { expect, it } from 'vitest';
import { judgeCheck } from '../../../../shared/preflight/judge-check.ts';
import {
  NOTHING_SEEN,
  type ConnectionSeen,
  type Observations,
} from '../../../../shared/preflight/observations.ts';
import { SAMPLE_PROFILE } from '../../../renderer/support/sample-state.ts';
import { stepOf } from '../../../electron/preflight/check-once.ts';

const OPENED: ConnectionSeen = {
  kind: 'secure',
  target: 'login.microsoftonline.com:443',
  chain: [{ subject: 'login.microsoftonline.com', issuer: 'Contoso Inspection', validTo: '' }],
  isPublic: false,
  reason: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  isPractice: false,
};

const LATE = { status: 'timed-out', limitMs: 10_000 } as const;

const judge = (seen: Partial<Observations>) =>
  stepOf(
    {
      steps: judgeCheck({
        profile: SAMPLE_PROFILE,
        notes: [],
        secret: null,
        loginHost: 'login.microsoftonline.com',
        seen: { ...NOTHING_SEEN, ...seen },
        platformTest: null,
      }),
    },
    'certificate',
  );

it('a signer off the public list is not called untrusted while no request says so', () => {
  const step = judge({
    connection: { status: 'observed', value: OPENED },
    discovery: LATE,
    keys: LATE,
    appToken: LATE,
    authorize: LATE,
    clientVariants: LATE,
  });
  expect(step).toMatchObject({ outcome: 'cannot-tell', finding: 'private-authority-unjudged', cause: null });
  expect(step.headline).toContain('“Contoso Inspection”');
});

it('it stays open as long as a request may still tell', () => {
  expect(judge({ connection: { status: 'observed', value: OPENED }, discovery: LATE }).outcome).toBeNull();
});
