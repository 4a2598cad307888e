import type { DecodedToken } from '../../evidence/evidence.ts';
import type { CauseId } from '../../failures/index.ts';
import type { Outcome } from '../../reasoning/outcome.ts';
import type { TokenTimes } from '../../token/times.ts';
import type { TokenClass } from '../../token/token-kind.ts';
import type { TokenVerification } from '../../token/verification.ts';

/** One question about a token. One file a check; `name = id`; the order lives in `all-token-checks.ts`. */
export type TokenCheck = {
  /** Stable: part of the contract with scripts (`data-finding`). */
  readonly id: string;
  /** What is looked at, in two or three words. */
  readonly title: string;
  /** `null` when the question does not concern this token. Pure. */
  readonly examine: (subject: TokenSubject) => TokenJudgement | null;
};

export type TokenSubject = {
  readonly token: DecodedToken;
  readonly about: TokenClass;
  readonly times: TokenTimes;
  readonly now: Date;
  /** `null` until the user has asked for it. */
  readonly verification: TokenVerification | null;
};

type TokenOutcome = Extract<Outcome, 'fail' | 'warning' | 'note' | 'pass'>;

/** What a check says of one token. */
export type TokenJudgement = {
  readonly outcome: TokenOutcome;
  /** One line. May hold values of the token: show it as inert text. */
  readonly line: string;
  /** Names of the claims that it stands on; `alg`, `kid` and `nonce` of the header are written `header.alg`. */
  readonly claims: readonly string[];
  /** The one thing to do; empty when there is nothing. */
  readonly repair: string;
  /** The cause whose repairs have ready commands for it. */
  readonly cause: CauseId | null;
};

type Rest = Partial<Pick<TokenJudgement, 'repair' | 'cause'>>;

const judgement =
  (outcome: TokenOutcome) =>
  (line: string, claims: readonly string[], { repair = '', cause = null }: Rest = {}): TokenJudgement => ({
    outcome,
    line,
    claims,
    repair,
    cause,
  });

export const failed = judgement('fail');
export const warning = judgement('warning');
export const note = judgement('note');
export const pass = judgement('pass');

/** Tokens that a registration of one's own decides on: what Microsoft's APIs get is theirs to judge. */
export const isOwnAccessToken = ({ kind }: TokenClass): boolean =>
  kind === 'access-token-v1' || kind === 'access-token-v2' || kind === 'app-only';

export const isOwnToken = (about: TokenClass): boolean =>
  about.kind === 'id-token' || isOwnAccessToken(about);

const LONGEST_QUOTE = 120;

/** A value of the token inside a sentence, bounded. */
export const quoted = (value: string): string =>
  `“${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}”`;
