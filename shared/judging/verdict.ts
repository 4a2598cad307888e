import type { Finding } from '../reasoning/rule.ts';
import { nameOfError } from '../reasoning/sightings.ts';
import type { Cause } from '../reasoning/causes.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { asClause } from './as-clause.ts';
import { toCancelled } from './cancelled.ts';
import { endingSighting, findExplanation } from './explaining-finding.ts';
import { describeUnexplained } from './unexplained.ts';

/** The one sentence that stands above everything else. */
export type Verdict = {
  readonly outcome: 'signed-in' | 'failed' | 'cancelled';
  /** `good` only when everything was met; signed in with failed expectations is `warning`. */
  readonly tone: 'good' | 'warning' | 'bad' | 'neutral';
  readonly cause: Cause | null;
  /** The rule whose finding explains the failure. */
  readonly rule: string | null;
  readonly headline: string;
  /** For example `AADSTS7000222`. */
  readonly code: string | null;
  readonly nextStep: string;
};

/** Judges one attempt as a whole. `findings` are those of {@link runChecklist} over the same evidence. */
export function toVerdict(evidence: Evidence, findings: readonly Finding[]): Verdict {
  switch (evidence.end.kind) {
    case 'signed-in':
      return toSignedIn(evidence, findings);
    case 'cancelled':
      return toCancelled(evidence, evidence.end.by, findings);
    case 'failed':
    case 'timed-out':
      return toFailed(evidence, findings);
  }
}

function toSignedIn({ kind }: Evidence, findings: readonly Finding[]): Verdict {
  const subject = SUBJECTS[kind];
  const base = { outcome: 'signed-in', tone: 'warning', code: null } as const;
  const unmet = mostTelling(findings);
  if (unmet !== undefined) {
    const said = asClause(unmet.headline ?? unmet.title);
    const nextStep = unmet.repair[0] ?? `Open the checklist: “${unmet.title}” is not met.`;
    const explained = { cause: unmet.cause, rule: unmet.rule, nextStep };
    // Tokens came, but no app may accept them: for its users the sign-in has failed.
    return unmet.weight === 'sign-in'
      ? {
          outcome: 'failed',
          tone: 'bad',
          code: null,
          headline: `Entra issued tokens, but your app must refuse them: ${said}`,
          ...explained,
        }
      : { ...base, headline: `${subject}, but: ${said}`, ...explained };
  }
  const unproven = findings.find(isUnproven);
  if (unproven !== undefined) {
    const headline = `${subject}, but this could not be checked: ${unproven.title}.`;
    return { ...base, cause: null, rule: unproven.rule, headline, nextStep: unproven.seen };
  }
  const headline = `${subject}: Entra issued the tokens and every check is met.`;
  const nextStep =
    kind === 'app-only'
      ? 'Open Tokens to see what the app got.'
      : 'Open Claims to see what your app would get.';
  return { ...base, tone: 'good', cause: null, rule: null, headline, nextStep };
}

const SUBJECTS: Readonly<Record<Evidence['kind'], string>> = {
  'sign-in': 'Signed in',
  renewal: 'Renewed silently',
  'app-only': 'The app signed in as itself',
};

function mostTelling(findings: readonly Finding[]): Finding | undefined {
  const unmet = findings.filter(({ outcome }) => outcome === 'fail');
  return unmet.find(({ weight }) => weight === 'sign-in') ?? unmet[0];
}

/** Something the sign-in stands on was not checked: that is not “everything was met”. */
function isUnproven({ outcome, weight }: Finding): boolean {
  return outcome === 'error' || (outcome === 'cannot-tell' && weight === 'sign-in');
}

function toFailed(evidence: Evidence, findings: readonly Finding[]): Verdict {
  const base = { outcome: 'failed', tone: 'bad', code: codeOf(evidence) } as const;
  const explanation = findExplanation(evidence, findings);
  if (explanation === null) {
    return { ...base, cause: 'unknown', rule: null, ...describeUnexplained(evidence) };
  }
  return {
    ...base,
    cause: explanation.cause,
    rule: explanation.rule,
    headline: `Sign-in failed: ${asClause(explanation.headline ?? explanation.title)}`,
    nextStep: explanation.repair[0] ?? 'Open the checklist to see what was met and what was not.',
  };
}

/** The AADSTS code, else OAuth's `error`, else our own code. */
function codeOf(evidence: Evidence): string | null {
  const sighting = endingSighting(evidence);
  const name = sighting === undefined ? null : nameOfError(sighting.error);
  if (name !== null) return name;
  return evidence.end.kind === 'failed' ? evidence.end.code : evidence.end.kind;
}
