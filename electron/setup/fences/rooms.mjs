/**
 * Which room may import which. A room is a folder, or a file, right under `shared/`, `electron/` or `renderer/`; it may
 * always import itself. Read by the lint rule in `arrow-rule.mjs`, and by its tests. What a house may import of another
 * house stands in `eslint.config.js`.
 *
 * @typedef {{ holds: string, mayImport: readonly string[] }} Room
 * @typedef {Readonly<Record<string, Room>>} House rooms by name, each below those that may import it
 */

const GROUND = ['result.ts', 'entra', 'profile', 'evidence', 'token'];
const REASONING = [...GROUND, 'reading', 'reasoning'];
const FAILURES = [...REASONING, 'failures'];

/** @type {House} */
const shared = {
  'result.ts': { holds: 'results and errors as data', mayImport: [] },
  entra: { holds: 'tables of clouds, claims and known applications', mayImport: ['result.ts'] },
  profile: { holds: 'what the user sets and expects', mayImport: ['result.ts', 'entra'] },
  evidence: { holds: 'the record of one attempt', mayImport: ['result.ts', 'entra', 'profile'] },
  token: { holds: 'reading tokens', mayImport: ['result.ts', 'entra', 'evidence'] },

  reading: { holds: 'any text as facts with places', mayImport: GROUND },
  reasoning: { holds: 'rules, outcomes and repair steps', mayImport: [...GROUND, 'reading'] },
  failures: { holds: 'all that is known of each failure', mayImport: REASONING },
  expectations: { holds: 'holding a run against what the app needs', mayImport: GROUND },
  'relying-parties': { holds: 'the products that are connected to Entra', mayImport: FAILURES },
  judging: {
    holds: 'the one engine: evidence or text to an answer',
    mayImport: [...FAILURES, 'expectations', 'relying-parties'],
  },

  inspection: { holds: 'finding tokens in a text and judging them', mayImport: FAILURES },
  preflight: { holds: 'the check without signing in', mayImport: [...FAILURES, 'judging'] },
  formats: {
    holds: 'settings of other libraries and products',
    mayImport: ['result.ts', 'entra', 'profile', 'reading', 'relying-parties'],
  },
  compare: { holds: 'two runs side by side', mayImport: [...GROUND, 'reasoning', 'judging'] },
  report: { holds: 'a run as a document', mayImport: [...GROUND, 'reasoning', 'expectations', 'judging'] },
  contract: {
    holds: 'what crosses between the processes',
    mayImport: [...GROUND, 'reasoning', 'expectations', 'judging', 'preflight'],
  },
};

const SCREEN = ['theme', 'text', 'state', 'commands', 'parts'];

/** @type {House} */
const renderer = {
  'desktop.ts': { holds: 'the door to main', mayImport: [] },
  theme: { holds: 'colours and styles', mayImport: [] },
  text: { holds: 'values as people read them', mayImport: [] },
  state: { holds: 'the one model', mayImport: [] },
  commands: { holds: 'what the user can do', mayImport: ['state'] },
  parts: { holds: 'what several screens use', mayImport: ['theme', 'text', 'commands'] },

  diagnosis: { holds: 'causes and repairs on any screen', mayImport: SCREEN },
  shell: { holds: 'header, bars and toasts', mayImport: SCREEN },
  expectations: { holds: 'expectations and their results', mayImport: SCREEN },
  form: { holds: 'the form of a profile and its labels', mayImport: [...SCREEN, 'expectations'] },
  compare: { holds: 'two runs side by side', mayImport: [...SCREEN, 'diagnosis'] },
  explain: { holds: 'explaining a pasted text', mayImport: [...SCREEN, 'diagnosis'] },
  connect: { holds: 'connecting a product', mayImport: [...SCREEN, 'diagnosis', 'form'] },
  formats: { holds: 'import and export of a profile', mayImport: [...SCREEN, 'form'] },
  practice: { holds: 'the practice tenant', mayImport: [...SCREEN, 'form'] },
  run: { holds: 'one run', mayImport: [...SCREEN, 'diagnosis', 'expectations', 'form'] },
  preflight: { holds: 'the check without signing in', mayImport: [...SCREEN, 'diagnosis', 'run'] },
  tokens: { holds: 'inspecting tokens', mayImport: [...SCREEN, 'diagnosis', 'run'] },
  profiles: {
    holds: 'the list of profiles, and the page of one',
    mayImport: [...SCREEN, 'form', 'formats', 'run', 'preflight'],
  },
  'app.tsx': {
    holds: 'the window',
    mayImport: [...SCREEN, ...['shell', 'compare', 'explain', 'connect', 'practice', 'tokens', 'profiles']],
  },
  'main.tsx': { holds: 'the start', mayImport: ['desktop.ts', 'theme', 'state', 'commands', 'app.tsx'] },
};

/** @type {Readonly<Record<string, House>>} */
export const HOUSES = { shared, renderer };
