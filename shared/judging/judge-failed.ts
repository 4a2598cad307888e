import type { End, Evidence } from '../evidence/evidence.ts';
import type { Finding } from '../reasoning/rule.ts';
import { endingSighting, nameOfError } from '../reasoning/sightings.ts';
import { unknown } from '../reasoning/unknown.ts';
import type { Answer, RunJudgement } from './answer.ts';
import { asClause } from './as-clause.ts';
import { describeUnexplained } from './describe-unexplained.ts';
import { explain } from './explain.ts';
import { findExplanation } from './explaining-finding.ts';
import { rankCauses } from './rank.ts';
import { readEvidence } from './read-evidence.ts';
import { speakOfExpiry, speakOfFindings } from './speak-of-findings.ts';
import { toAnswer } from './to-answer.ts';

type Input = {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  readonly now: Date;
  readonly pasted: string | null;
};

type Judged = Omit<RunJudgement, 'expectations' | 'acceptance'>;

/** An attempt that brought no tokens: why, how sure that is, and what else it could be. */
export function judgeFailed({ evidence, findings, now, pasted }: Input): Judged {
  const explanation = findExplanation(evidence, findings);
  const answers = rankAnswers(evidence, findings, explanation, now);
  // What the user pasted decides where nothing that AuthLoupe saw does.
  const told = explanation === null && pasted !== null ? explain(pasted) : null;
  const isTold = told !== null && told.outcome === 'failed';
  const [answer, ...alternatives] = isTold ? [told.answer, ...told.alternatives] : answers;
  const code = (isTold ? told.code : null) ?? codeOf(evidence);
  const base = {
    code,
    rule: explanation?.rule ?? null,
    answer: answer ?? unexplained(evidence),
    alternatives,
    findings,
  };
  return evidence.end.kind === 'cancelled'
    ? asCancelled(base, evidence.end.by, explanation !== null || isTold)
    : { outcome: 'failed', tone: 'bad', ...base };
}

/** The finding that explains the end decides; the ranking says how sure that is and what else it could be. */
function rankAnswers(
  evidence: Evidence,
  findings: readonly Finding[],
  explanation: Finding | null,
  now: Date,
): readonly Answer[] {
  const reading = readEvidence(evidence);
  const ranked = rankCauses(reading, [
    ...speakOfFindings(evidence, findings, explanation),
    ...speakOfExpiry(evidence, now),
  ]);
  if (explanation === null) {
    const named = ranked.filter(({ cause }) => cause !== unknown);
    return [unexplained(evidence), ...named.map((each) => toAnswer(each, reading.facts))];
  }
  const isExplained = ({ cause }: (typeof ranked)[number]): boolean => cause.id === explanation.cause;
  const explained = ranked.find(isExplained) ?? { cause: unknown, confidence: 0, quotes: [] };
  const sure = Math.max(explained.confidence, ...ranked.map(({ confidence }) => confidence));
  const others = ranked.filter((each) => !isExplained(each) && each.cause !== unknown);
  return [
    toAnswer({ ...explained, confidence: sure }, reading.facts, explanation),
    ...others.map((each) => toAnswer(each, reading.facts)),
  ];
}

function unexplained(evidence: Evidence): Answer {
  const nothing = toAnswer({ cause: unknown, confidence: 0, quotes: [] }, readEvidence(evidence).facts);
  return { ...nothing, ...describeUnexplained(evidence), ruledOutBy: '' };
}

/** A cancelled attempt is nobody’s failure, but what Entra had said before is not lost. */
function asCancelled(
  base: Omit<Judged, 'outcome' | 'tone'>,
  by: Extract<End, { kind: 'cancelled' }>['by'],
  isExplained: boolean,
): Judged {
  const { answer } = base;
  const cancelled = { ...base, outcome: 'cancelled', tone: 'neutral' } as const;
  return isExplained
    ? {
        ...cancelled,
        answer: {
          ...answer,
          headline: `${HOW[by]}, after Entra had shown an error: ${asClause(answer.headline)}`,
        },
      }
    : { ...cancelled, rule: null, code: null, alternatives: [], answer: nothingWrong(by) };
}

const nothingWrong = (by: keyof typeof HOW): Answer => ({
  cause: null,
  title: 'Cancelled',
  headline: `${HOW[by]}.`,
  explanation: '',
  confidence: null,
  proofs: [],
  ruledOutBy: '',
  nextStep: 'Sign in again when you are ready; nothing was changed.',
  inProfile: [],
  repairs: [],
});

const HOW = {
  button: 'You cancelled the sign-in',
  'window-closed': 'The sign-in window was closed before the sign-in was finished',
} as const;

/** The AADSTS code, else OAuth’s `error`, else AuthLoupe’s own code. */
function codeOf(evidence: Evidence): string | null {
  const sighting = endingSighting(evidence);
  const name = sighting === undefined ? null : nameOfError(sighting.error);
  if (name !== null) return name;
  return evidence.end.kind === 'failed' ? evidence.end.code : evidence.end.kind;
}
