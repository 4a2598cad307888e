import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const SOURCE = import.meta.dirname;

/** Builds the baseline with the app's own tools, and gives back the folder that Electron starts. */
export async function buildBareWindow(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: SOURCE,
    base: './',
    plugins: [react()],
    build: {
      outDir: path.join(outDir, 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      modulePreload: false,
    },
  });
  await build({
    configFile: false,
    logLevel: 'error',
    root: SOURCE,
    build: {
      outDir: path.join(outDir, 'main'),
      emptyOutDir: true,
      ssr: true,
      target: 'node20',
      rolldownOptions: { input: { main: path.join(SOURCE, 'main.ts') }, external: ['electron'] },
    },
  });
  await writeFile(
    path.join(outDir, 'package.json'),
    JSON.stringify({ name: 'bare-window', version: '0.0.0', type: 'module', main: 'main/main.js' }),
  );
  return outDir;
}
