import type { Diagnosis, Proof } from '../../../shared/reasoning/diagnosis.ts';
import type { Repair, Step } from '../../../shared/reasoning/repair.ts';
import type { DiagnosisReport } from '../../../shared/judging/report.ts';

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

export function createDiagnosis(changes: Partial<Diagnosis> = {}): Diagnosis {
  return {
    cause: 'redirect_uri_not_registered',
    confidence: 0.93,
    title: 'Redirect URI not registered',
    summary: 'The redirect URI is not among those registered.',
    evidence: [],
    ruledOutBy: 'The page Authentication lists it.',
    nextStep: 'Compare the two.',
    repair: SAMPLE_REPAIRS,
    ...changes,
  };
}

export function createReport(changes: Partial<DiagnosisReport> = {}): DiagnosisReport {
  return {
    code: 'AADSTS50011',
    codes: ['AADSTS50011'],
    oauthError: null,
    subError: null,
    diagnoses: [createDiagnosis()],
    unknown: null,
    ...changes,
  };
}

/** What is said when nothing is known. */
export const UNKNOWN_DIAGNOSIS: Diagnosis = createDiagnosis({
  cause: 'unknown',
  confidence: 0.2,
  title: 'Cause not known',
  repair: [],
});

/** The place of a quote in a text. */
export function createProof(text: string, quote: string): Proof {
  const start = text.indexOf(quote);
  return { quote, source: 'text', start, end: start + quote.length };
}
