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
  files: {
    holds: 'an opened file as the text that is explained',
    mayImport: ['result.ts', 'evidence', 'token', 'reading'],
  },
  reasoning: { holds: 'rules, outcomes and repair steps', mayImport: [...GROUND, 'reading'] },
  failures: { holds: 'all that is known of each failure', mayImport: REASONING },
  expectations: { holds: 'holding a run against what the app needs', mayImport: [...GROUND, 'reasoning'] },
  'relying-parties': { holds: 'the products that are connected to Entra', mayImport: FAILURES },
  judging: {
    holds: 'the one engine: evidence or text to an answer',
    mayImport: [...FAILURES, 'expectations', 'relying-parties'],
  },

  inspection: { holds: 'finding tokens in a text and judging them', mayImport: [...FAILURES, 'judging'] },
  preflight: { holds: 'the check without signing in', mayImport: [...FAILURES, 'judging'] },
  formats: {
    holds: 'settings of other libraries and products',
    mayImport: ['result.ts', 'entra', 'profile', 'reading', 'relying-parties'],
  },
  compare: { holds: 'two runs side by side', mayImport: [...GROUND, 'reasoning', 'failures', 'judging'] },
  report: { holds: 'a run as a document', mayImport: [...GROUND, 'expectations', 'judging'] },
  contract: {
    holds: 'what crosses between the processes',
    mayImport: [...GROUND, 'reasoning', 'judging', 'preflight'],
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

  answer: { holds: 'the one answer and its repair on any screen', mayImport: SCREEN },
  shell: { holds: 'header, bars and toasts', mayImport: SCREEN },
  expectations: { holds: 'expectations and their results', mayImport: SCREEN },
  form: { holds: 'the form of a profile and its labels', mayImport: [...SCREEN, 'expectations'] },
  compare: { holds: 'two runs side by side', mayImport: [...SCREEN, 'answer'] },
  explain: { holds: 'explaining a pasted text', mayImport: [...SCREEN, 'answer'] },
  connect: { holds: 'connecting a product', mayImport: [...SCREEN, 'answer', 'form'] },
  formats: { holds: 'import and export of a profile', mayImport: [...SCREEN, 'form'] },
  practice: { holds: 'the practice tenant', mayImport: [...SCREEN, 'answer', 'form'] },
  run: { holds: 'one run', mayImport: [...SCREEN, 'answer', 'expectations', 'form'] },
  preflight: { holds: 'the check without signing in', mayImport: [...SCREEN, 'answer', 'run'] },
  tokens: { holds: 'inspecting tokens', mayImport: [...SCREEN, 'answer', 'run'] },
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

/** @type {House} */
const electron = {
  setup: { holds: 'plain scripts that run before anything is installed', mayImport: [] },
  'arguments.ts': { holds: 'how the app was started', mayImport: [] },
  'preload.ts': { holds: 'the bridge of the window', mayImport: [] },
  'ipc.ts': { holds: 'the door for the renderer', mayImport: [] },
  'answer.ts': { holds: 'schemas before handlers', mayImport: ['ipc.ts'] },
  'ports.ts': { holds: 'clock, network and browser as interfaces', mayImport: [] },
  shell: { holds: 'the window itself', mayImport: [] },
  storage: { holds: 'what lies on the disk', mayImport: [] },

  practice: { holds: 'the practice tenant, as a server of its own', mayImport: [] },
  cli: { holds: 'the command line, in plain Node.js', mayImport: ['practice'] },
  'practice-host.ts': {
    holds: 'the practice tenant that the app starts',
    mayImport: ['practice', 'storage'],
  },
  'practice-handlers.ts': {
    holds: 'stored profiles that show a practice scenario',
    mayImport: ['answer.ts', 'storage', 'practice', 'practice-host.ts'],
  },
  'practice-directory-handlers.ts': {
    holds: 'editing the practice tenant',
    mayImport: ['answer.ts', 'storage', 'practice', 'practice-host.ts'],
  },
  'authority.ts': {
    holds: 'where a profile signs in',
    mayImport: ['storage', 'practice', 'practice-host.ts'],
  },

  'sign-in': { holds: 'one attempt, step by step', mayImport: ['ports.ts'] },
  runs: { holds: 'the life of a run', mayImport: ['answer.ts', 'storage', 'sign-in'] },
  tokens: { holds: 'verifying tokens', mayImport: ['answer.ts', 'ports.ts', 'runs'] },
  preflight: {
    holds: 'the check without signing in',
    mayImport: [
      ...['answer.ts', 'ports.ts', 'storage', 'practice', 'practice-host.ts', 'authority.ts', 'sign-in'],
    ],
  },

  'handlers.ts': {
    holds: 'a handler for each channel',
    mayImport: [
      ...[
        'answer.ts',
        'storage',
        'practice',
        'practice-host.ts',
        'practice-handlers.ts',
        'practice-directory-handlers.ts',
        'authority.ts',
      ],
      ...['runs', 'tokens', 'preflight'],
    ],
  },
  'compose.ts': {
    holds: 'the parts, put together',
    mayImport: [
      ...['arguments.ts', 'ipc.ts', 'answer.ts', 'ports.ts', 'storage', 'practice', 'practice-host.ts'],
      ...['sign-in', 'runs', 'tokens', 'preflight', 'handlers.ts'],
    ],
  },
  'main.ts': { holds: 'the start', mayImport: ['arguments.ts', 'ipc.ts', 'shell', 'compose.ts'] },
};

/** @type {Readonly<Record<string, House>>} */
export const HOUSES = { shared, renderer, electron };
