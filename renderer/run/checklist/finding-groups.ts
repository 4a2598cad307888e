import { inReadingOrder } from '../../../shared/reasoning/outcome-symbols.ts';
import { CHECK_STEPS, type CheckStep, type Finding } from '../../../shared/reasoning/rule.ts';

export const STEP_HEADINGS: Readonly<Record<CheckStep, string>> = {
  settings: 'Settings',
  network: 'Reaching Entra',
  request: 'Entra accepts the request',
  account: 'Signing in',
  redirect: 'Back to the app',
  'token-request': 'Token request',
  tokens: 'The tokens',
};

/** What needs no eye, in the order in which it is folded. */
export const FOLDED_OUTCOMES = ['pass', 'not-reached', 'not-applicable'] as const;
export type FoldedOutcome = (typeof FOLDED_OUTCOMES)[number];

export type FindingGroup = {
  readonly step: CheckStep;
  /** What needs the eye first. */
  readonly open: readonly Finding[];
  readonly folded: readonly { readonly outcome: FoldedOutcome; readonly findings: readonly Finding[] }[];
};

/** The findings by the step of the sign-in they belong to; steps without any are left out. */
export function toGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  return CHECK_STEPS.flatMap((step) => {
    const own = findings.filter((finding) => finding.step === step);
    if (own.length === 0) return [];
    const isFolded = ({ outcome }: Finding): boolean => FOLDED_OUTCOMES.some((folded) => folded === outcome);
    const folded = FOLDED_OUTCOMES.map((outcome) => ({
      outcome,
      findings: own.filter((finding) => finding.outcome === outcome),
    }));
    return [
      {
        step,
        open: inReadingOrder(own.filter((finding) => !isFolded(finding))),
        folded: folded.filter((each) => each.findings.length > 0),
      },
    ];
  });
}
