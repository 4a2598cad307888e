import { at } from '../../evidence/place.ts';
import { assertNever } from '../../result.ts';
import {
  failed,
  notReached,
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
      return pass('The sign-in ended with tokens.', at.end);
    case 'failed':
      return explainFailure(subject);
    case 'cancelled':
    case 'timed-out':
      return notReached('The sign-in was not finished.');
    default:
      return assertNever(end);
  }
}

function explainFailure({ product, explained }: AcceptanceSubject): Acceptance {
  const known = findDocumented(product.failures, explained.cause);
  const seen =
    known === undefined
      ? explained.headline
      : `${product.name} shows this as: ${known.symptom} ${explained.headline}`;
  return failed(seen, known?.advice ?? explained.nextStep, [], at.end);
}

function findDocumented(
  failures: readonly DocumentedFailure[],
  cause: string | null,
): DocumentedFailure | undefined {
  return failures.find(({ causes }) => causes.some((each) => each === cause));
}
