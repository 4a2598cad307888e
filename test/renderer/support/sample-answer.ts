import type { Answer, Proof, RunJudgement } from '../../../shared/judging/answer.ts';
import type { Explained } from '../../../shared/judging/explain.ts';
import type { Repair, Step } from '../../../shared/reasoning/repair.ts';
import type { Finding } from '../../../shared/reasoning/rule.ts';

const say = (text: string): Step => ({ kind: 'sentence', text });
const run = (text: string): Step => ({ kind: 'command', text });

export const SAMPLE_REPAIRS: readonly Repair[] = [
  {
    dialect: 'admin-center',
    note: null,
    steps: [say('Open Authentication.'), say('Add the URI, then Save.')],
    change: { before: 'https://app.example/callback', after: 'https://app.example/callback/' },
    undo: say('Delete the URI again.'),
    privilege: 'Application owner',
  },
  {
    dialect: 'az',
    note: 'Replace <client-id> with your app’s ID.',
    steps: [run('# Keeps the others.\naz ad app update --id <client-id>')],
    change: null,
    undo: run('az ad app update --id y'),
    privilege: 'Application owner',
  },
  {
    dialect: 'graph',
    note: null,
    steps: [
      {
        kind: 'request',
        method: 'PATCH',
        url: 'https://graph.microsoft.com/v1.0/applications/x',
        headers: ['Content-Type: application/json'],
        body: '{}',
      },
      say('GET https://graph.microsoft.com/v1.0/applications shows the answer.'),
      { kind: 'link', text: 'Then open this page:', url: 'https://login.microsoftonline.com/x/adminconsent' },
    ],
    change: null,
    undo: say('None: it only reads.'),
    privilege: 'Application.Read.All',
  },
  {
    dialect: 'code',
    note: null,
    steps: [say('Change the setting.')],
    change: null,
    undo: say('Change it back.'),
    privilege: '',
  },
  {
    dialect: 'code',
    note: null,
    steps: [say('Or that one.')],
    change: null,
    undo: say('Change it back.'),
    privilege: '',
  },
];

export function createAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    cause: 'redirect_uri_not_registered',
    confidence: 0.93,
    title: 'Redirect URI not registered',
    headline: 'The redirect URI is not among those registered.',
    explanation: '',
    proofs: [],
    ruledOutBy: 'The page Authentication lists it.',
    nextStep: 'Compare the two.',
    inProfile: [],
    repairs: SAMPLE_REPAIRS,
    ...changes,
  };
}

/** What is said when nothing is known. */
export const UNKNOWN_ANSWER: Answer = createAnswer({
  cause: 'unknown',
  confidence: null,
  title: 'Cause not known',
  headline: 'The reason is not known.',
  repairs: [],
});

export const NOTHING_WRONG: Answer = createAnswer({
  cause: null,
  confidence: null,
  title: 'Nothing is wrong',
  headline: 'Signed in. All 20 checks passed.',
  ruledOutBy: '',
  nextStep: 'Open Claims to see what your app would get.',
  repairs: [],
});

export function createFinding(changes: Partial<Finding> = {}): Finding {
  const outcome = changes.outcome ?? 'pass';
  const isFailed = outcome === 'fail';
  return {
    rule: 'redirect-uri-not-registered',
    title: 'The redirect URI is registered',
    step: 'request',
    weight: 'sign-in',
    outcome,
    cause: isFailed ? 'redirect_uri_not_registered' : null,
    headline: isFailed ? 'It is wrong.' : null,
    seen: 'Seen this.',
    why: 'Because.',
    nextStep: isFailed ? 'Do this.' : null,
    inProfile: isFailed ? ['Then that.'] : [],
    docs: 'https://learn.microsoft.com/entra/',
    places: [],
    ...changes,
  };
}

/** A sign-in that Entra refused, for a reason that a check names. */
export function createJudgement(changes: Partial<RunJudgement> = {}): RunJudgement {
  return {
    outcome: 'failed',
    tone: 'bad',
    code: 'AADSTS50011',
    rule: null,
    answer: createAnswer(),
    alternatives: [],
    findings: [],
    expectations: [],
    acceptance: null,
    ...changes,
  };
}

export function createExplained(changes: Partial<Explained> = {}): Explained {
  return {
    outcome: 'failed',
    tone: 'bad',
    code: 'AADSTS50011',
    rule: null,
    answer: createAnswer(),
    alternatives: [],
    findings: [],
    codes: ['AADSTS50011'],
    oauthError: null,
    subError: null,
    unlisted: null,
    ...changes,
  };
}

/** The place of a quote in a text. */
export function createProof(text: string, quote: string): Proof {
  const start = text.indexOf(quote);
  return { quote, source: { kind: 'text', start, end: start + quote.length } };
}
