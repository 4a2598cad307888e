import type { Browser } from '../profile/browser.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PageStep } from '../evidence/page-step.ts';
import type { WindowLimit } from '../evidence/window-limit.ts';
import type { Verdict } from '../judging/answer.ts';
import type { Finding } from '../reasoning/rule.ts';

/** A run in a few words, for lists and for the progress of one that still goes on. */
export type RunSummary = {
  readonly runId: string;
  readonly profileId: string;
  readonly kind: Evidence['kind'];
  readonly startedAt: string;
  readonly phase: RunPhase;
};

export type RunPhase =
  | { readonly name: 'preparing' }
  | {
      readonly name: 'waiting';
      readonly browser: Browser;
      readonly since: string;
      readonly until: string;
      /** Where the answer is waited for. */
      readonly redirectUri: string;
      readonly receiver: 'loopback' | 'intercepted';
      /** Where our own window is; `null` when that is not known. */
      readonly at: PageStep | null;
      readonly limit: WindowLimit | null;
    }
  | {
      readonly name: 'code-shown';
      readonly since: string;
      readonly until: string;
      /** To be typed on the page, on whichever device. */
      readonly userCode: string;
      readonly verificationUri: string;
    }
  | { readonly name: 'redeeming' }
  | { readonly name: 'verifying' }
  | {
      readonly name: 'finished';
      readonly verdict: Verdict;
      readonly counts: Readonly<Record<Finding['outcome'], number>>;
    };
