import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { createArrowRule } from './electron/setup/fences/arrow-rule.mjs';
import { HOUSES } from './electron/setup/fences/rooms.mjs';

/** Libraries that `shared/` may use: pure, without effects on load. */
const PURE_LIBRARIES = [
  'zod',
  'jwt-decode',
  'yaml',
  'fflate',
  'postal-mime',
  '@babel/parser',
  '@babel/types',
  '@lezer/common',
  '@lezer/python',
  'dot-properties',
  'fast-xml-parser',
  'toml-eslint-parser',
];

const fence = (patterns, message) => ({ group: patterns, message });

const ELECTRON_OUTSIDE = fence(
  ['electron', 'electron/*', '@azure/msal-node', 'electron-store', 'node:*', '**/electron/**'],
  'Effects live in electron/. The renderer reaches them through window.desktop (renderer/desktop.ts) alone.',
);

export default defineConfig(
  // The clients and servers of others bring packages that are not installed for the check.
  globalIgnores([
    ...['dist', './demo', '.cache', 'test-results'],
    ...['test/strangers/clients', 'test/bench/baselines'],
  ]),
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['{shared,electron,renderer}/**'],
    plugins: { fences: { rules: { arrow: createArrowRule(import.meta.dirname, HOUSES) } } },
    rules: { 'fences/arrow': 'error' },
  },
  {
    files: ['vite.config.ts', 'test/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'vitest', importNames: ['test'], message: 'Tests are called `it` in Vitest.' }],
        },
      ],
    },
  },
  {
    files: ['test/e2e/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'playwright/test',
          message: 'Take `test` and `expect` from ./fixtures.ts: they share one app.',
        },
      ],
    },
  },
  {
    files: ['shared/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            fence(
              ['**/electron/**', '**/renderer/**', '**/test/**'],
              'shared/ is pure and knows nobody: move what is needed into shared/, or pass it as a parameter.',
            ),
            {
              regex: `^(?!\\.{1,2}/|(?:${PURE_LIBRARIES.join('|')})$)`,
              message: `shared/ imports only itself and ${PURE_LIBRARIES.join(', ')}. Effects belong in electron/.`,
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'shared/ has no clock: take `now` as a parameter.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'shared/ has no randomness: take the value as a parameter.',
        },
      ],
    },
  },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [ELECTRON_OUTSIDE, fence(['**/test/**'], 'The app never imports its tests.')] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'desktop', message: 'Use renderer/desktop.ts.' },
      ],
    },
  },
  {
    files: ['renderer/desktop.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // It warns of React's compiler, which does not build this app.
    files: ['renderer/run/claims/use-virtual-rows.ts'],
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['electron/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain'],
              message:
                'electron/ipc.ts is the only user of ipcMain: add a channel to shared/contract/ipc.ts and a handler.',
            },
            {
              name: 'electron',
              importNames: ['contextBridge', 'ipcRenderer'],
              message: 'electron/preload.ts is the only user of contextBridge and ipcRenderer.',
            },
            {
              name: '@azure/msal-node',
              message: 'electron/sign-in/msal-client.ts is the only importer of msal-node.',
            },
          ],
          patterns: [
            fence(
              ['**/renderer/**', '**/test/**'],
              'electron/ and renderer/ meet in shared/ only; the app never imports its tests.',
            ),
          ],
        },
      ],
    },
  },
  {
    files: ['electron/ipc.ts', 'electron/preload.ts', 'electron/sign-in/msal-client.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            fence(['**/renderer/**', '**/test/**'], 'electron/ and renderer/ meet in shared/ only.'),
          ],
        },
      ],
    },
  },
);
