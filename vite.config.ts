import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { keepCompiled } from './electron/cli/compiled/keep-compiled-plugin.ts';
import { CSP_NONCE_PLACEHOLDER } from './electron/shell/csp-nonce.ts';

const nodeModules = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** One build, four environments: the window, the main process (ESM), the preload script (one CommonJS file), the command line (CommonJS, which Node starts faster). */
export default defineConfig({
  root: 'renderer',
  plugins: [react(), keepCompiled()],
  html: { cspNonce: CSP_NONCE_PLACEHOLDER },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: '../dist/renderer',
        emptyOutDir: true,
        target: 'chrome130',
        modulePreload: { polyfill: false },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: nodeModules, conditions: ['node'] },
      build: {
        outDir: '../dist/main',
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: {
          input: { main: 'electron/main.ts' },
          external: nodeModules,
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    },
    cli: {
      consumer: 'server',
      resolve: { noExternal: true, external: nodeModules, conditions: ['node'] },
      build: {
        outDir: '../dist/cli',
        minify: true,
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: {
          input: {
            authloupe: 'electron/cli/authloupe.ts',
            main: 'electron/cli/main.ts',
            'keep-compiled': 'electron/cli/compiled/keep-compiled.ts',
          },
          external: nodeModules,
          output: {
            format: 'cjs',
            entryFileNames: '[name].cjs',
            chunkFileNames: 'assets/[name]-[hash].cjs',
            banner: ({ name }) => (name === 'authloupe' ? '#!/usr/bin/env node' : ''),
          },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: '../dist/preload',
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: {
          input: { preload: 'electron/preload.ts' },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
});
