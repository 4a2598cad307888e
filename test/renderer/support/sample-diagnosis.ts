import type { Diagnosis, Proof, Repair } from '../../../shared/reasoning/diagnosis.ts';
import type { DiagnosisReport } from '../../../shared/judging/report.ts';

export const SAMPLE_REPAIRS: readonly Repair[] = [
  {
    dialect: 'admin-center',
    steps: ['Open Authentication.', 'Add the URI, then Save.'],
    change: { before: 'https://app.example/callback', after: 'https://app.example/callback/' },
    undo: 'Delete the URI again.',
    privilege: 'Application owner',
  },
  {
    dialect: 'az',
    steps: ['# Keeps the others.\naz ad app update --id x'],
    change: null,
    undo: 'az ad app update --id y',
    privilege: 'Application owner',
  },
  {
    dialect: 'graph',
    steps: ['GET https://graph.microsoft.com/v1.0/applications', 'Then look at the answer.'],
    change: null,
    undo: 'None: it only reads.',
    privilege: 'Application.Read.All',
  },
  { dialect: 'code', steps: ['Change the setting.'], change: null, undo: 'Change it back.', privilege: '' },
  { dialect: 'code', steps: ['Or that one.'], change: null, undo: 'Change it back.', privilege: '' },
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
