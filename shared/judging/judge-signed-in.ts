import type { Evidence } from '../evidence/evidence.ts';
import type { ExpectationResult } from '../expectations/result.ts';
import type { Finding } from '../reasoning/rule.ts';
import type { AcceptanceReport } from '../relying-parties/acceptance.ts';
import { causeById } from '../failures/index.ts';
import { unknown } from '../reasoning/unknown.ts';
import type { Answer, RunJudgement } from './answer.ts';
import { asClause } from './as-clause.ts';
import { readEvidence } from './read-evidence.ts';
import { toAnswer } from './to-answer.ts';

type Input = {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  readonly expectations: readonly ExpectationResult[];
  readonly acceptance: AcceptanceReport | null;
};

type Judged = Omit<RunJudgement, 'expectations' | 'acceptance'>;
type Said = Pick<Judged, 'tone' | 'outcome' | 'rule' | 'answer'>;

/** Tokens came: whether an app may accept them, whether its product would, and whether anything expected is missing. */
export function judgeSignedIn(input: Input): Judged {
  const said =
    tokensUnusable(input) ??
    productRefuses(input) ??
    expectationMissed(input) ??
    productAccepts(input) ??
    qualityMissing(input) ??
    somethingUnproven(input) ??
    allMet(input);
  return { code: null, alternatives: [], findings: input.findings, ...said };
}

const SUBJECTS: Readonly<Record<Evidence['kind'], string>> = {
  'sign-in': 'Signed in',
  'device-code': 'Signed in with a device code',
  renewal: 'Renewed silently',
  'app-only': 'The app signed in as itself',
};

/** Tokens came, but no app may accept them: for its users the sign-in has failed. */
function tokensUnusable({ evidence, findings }: Input): Said | null {
  const unmet = findings.find(({ outcome, weight }) => outcome === 'fail' && weight === 'sign-in');
  if (unmet === undefined) return null;
  const answer = answerOf(evidence, unmet);
  return {
    outcome: 'failed',
    tone: 'bad',
    rule: unmet.rule,
    answer: {
      ...answer,
      headline: `Entra issued tokens, but your app must refuse them: ${asClause(answer.headline)}`,
    },
  };
}

/** For a profile made for a product, what the product would do is the verdict. */
function productRefuses({ evidence, acceptance, findings }: Input): Said | null {
  if (acceptance === null) return null;
  const missed = acceptance.results.find(({ outcome }) => outcome === 'fail');
  if (missed === undefined) return null;
  // The check of ours that failed for the same cause shows how it is known; what to do the product’s own words say.
  const same = findings.find(({ cause }) => cause !== null && cause === missed.cause);
  return warning(same?.rule ?? null, {
    ...(same === undefined ? {} : answerOf(evidence, same)),
    cause: missed.cause,
    inProfile: [],
    title: missed.title,
    headline: `Entra issued the tokens, but ${acceptance.name} would not accept them: ${asClause(missed.seen)}`,
    nextStep: missed.advice ?? 'See below what the product needs.',
    repairs: missed.repairs,
  });
}

function expectationMissed({ evidence, expectations }: Input): Said | null {
  const [first, ...others] = expectations.filter(({ outcome }) => outcome === 'fail');
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return warning(null, {
    title: 'An expectation is not met',
    headline: `${SUBJECTS[evidence.kind]}, but not as your app expects: ${first.title}${more}.`,
    nextStep: first.change ?? first.seen,
  });
}

function productAccepts(input: Input): Said | null {
  const { acceptance, evidence } = input;
  const isOpen = somethingUnproven(input) !== null;
  if (acceptance?.outcome !== 'pass' || isOpen) return null;
  return good(evidence, `${SUBJECTS[evidence.kind]}. ${acceptance.name} would accept these tokens.`);
}

function qualityMissing({ evidence, findings }: Input): Said | null {
  const unmet = findings.find(({ outcome }) => outcome === 'fail');
  if (unmet === undefined) return null;
  const answer = answerOf(evidence, unmet);
  const headline = `${SUBJECTS[evidence.kind]}, but: ${asClause(answer.headline)}`;
  return { outcome: 'signed-in', tone: 'warning', rule: unmet.rule, answer: { ...answer, headline } };
}

/** Something the sign-in stands on was not checked: that is not “everything was met”. */
function somethingUnproven({ evidence, findings, expectations }: Input): Said | null {
  const finding = findings.find(
    ({ outcome, weight }) => outcome === 'error' || (outcome === 'cannot-tell' && weight === 'sign-in'),
  );
  const open = finding ?? expectations.find(({ outcome }) => outcome === 'cannot-tell');
  if (open === undefined) return null;
  return warning(finding?.rule ?? null, {
    title: 'Something could not be checked',
    headline: `${SUBJECTS[evidence.kind]}, but this could not be checked: ${open.title}.`,
    nextStep: open.seen,
  });
}

function allMet({ evidence, findings }: Input): Said {
  const passed = findings.filter(({ outcome }) => outcome === 'pass').length;
  return good(evidence, `${SUBJECTS[evidence.kind]}. All ${passed} checks passed.`);
}

function good({ kind }: Evidence, headline: string): Said {
  const nextStep =
    kind === 'app-only'
      ? 'Open Tokens to see what the app got.'
      : 'Open Claims to see what your app would get.';
  const answer = { ...NOTHING_WRONG, title: 'Nothing is wrong', headline, nextStep };
  return { outcome: 'signed-in', tone: 'good', rule: null, answer };
}

function warning(
  rule: string | null,
  texts: Pick<Answer, 'title' | 'headline' | 'nextStep'> & Partial<Answer>,
): Said {
  return { outcome: 'signed-in', tone: 'warning', rule, answer: { ...NOTHING_WRONG, ...texts } };
}

function answerOf(evidence: Evidence, finding: Finding): Answer {
  const cause = causeById(finding.cause ?? '') ?? unknown;
  const answer = toAnswer({ cause, confidence: 0, quotes: [] }, readEvidence(evidence).facts, finding);
  return { ...answer, confidence: null };
}

const NOTHING_WRONG: Omit<Answer, 'title' | 'headline' | 'nextStep'> = {
  cause: null,
  explanation: '',
  confidence: null,
  proofs: [],
  ruledOutBy: '',
  inProfile: [],
  repairs: [],
};
