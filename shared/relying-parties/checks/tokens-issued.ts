import { assertNever } from '../../result.ts';
import {
  cannotTell,
  miss,
  pass,
  type Acceptance,
  type AcceptanceCheck,
  type AcceptanceSubject,
} from '../acceptance-check.ts';
import type { DocumentedFailure } from '../documented-failure.ts';

/** The sign-in itself. When it fails, what the product’s document says of such a failure is told. */
export const tokensIssued: AcceptanceCheck = {
  id: 'tokens-issued',
  title: 'Entra answers with tokens',
  why: 'Without tokens there is nothing to accept, and the product shows an error of its own.',
  judge,
};

function judge(subject: AcceptanceSubject): Acceptance {
  const { end } = subject.evidence;
  switch (end.kind) {
    case 'signed-in':
      return pass('The sign-in ended with tokens.', 'end');
    case 'failed':
      return failed(subject);
    case 'cancelled':
    case 'timed-out':
      return cannotTell('The sign-in was not finished.');
    default:
      return assertNever(end);
  }
}

function failed({ product, explained }: AcceptanceSubject): Acceptance {
  const known = findDocumented(product.failures, explained.cause);
  const seen =
    known === undefined
      ? explained.headline
      : `${product.name} shows this as: ${known.symptom} ${explained.headline}`;
  return miss(seen, known?.advice ?? explained.nextStep, [], 'end');
}

function findDocumented(
  failures: readonly DocumentedFailure[],
  cause: string | null,
): DocumentedFailure | undefined {
  return failures.find(({ causes }) => causes.some((each) => each === cause));
}
