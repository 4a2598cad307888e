import { printGrafana, grafanaNotes } from './grafana/print-grafana.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import type { WritableFormat } from './format.ts';
import { grafanaPlans, grafanaSetting } from './grafana/grafana-plans.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { readEnvText } from './syntax/env-text.ts';
import { readIniText } from './syntax/ini-text.ts';
import { readTemplateYaml } from './syntax/template-yaml.ts';

const DEFAULTS = new Map([
  ['server.protocol', 'http'],
  ['server.domain', 'localhost'],
  ['server.http_port', '3000'],
]);

export const grafana: WritableFormat = {
  id: 'grafana',
  title: 'Grafana (grafana.ini, GF_… variables, Helm values)',
  about: 'the sections auth.azuread and auth.generic_oauth, in a file, as variables or in a chart’s values',
  product: null,
  fileType: 'text',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'redirectUri', 'scopes'], inputs: [] },
  recognises: ({ text, leavesBy }) => {
    if (
      !/auth[._](?:azuread|generic_oauth)/iu.test(text) ||
      /^\s*(?:services|apiVersion):|^\s*resource "/mu.test(text)
    )
      return 0;
    return leavesBy(readSettings).some((leaf) => grafanaSetting(leaf)?.name === 'client_id') ? 0.98 : 0.3;
  },
  read: (source) => readWith(source, readSettings, grafanaPlans),
  write: printGrafana,
  notes: grafanaNotes,
  refuses: refuseAppOnly,
};

function readSettings(text: string): Read<readonly Leaf[]> {
  if (/^\s*[;#]*\s*\[[\w.]+\]/mu.test(text)) return readIniText(text, DEFAULTS);
  return /^[ \t]*(?:["']?auth\.(?:azuread|generic_oauth)["']?|grafana\.ini):/mu.test(text)
    ? readTemplateYaml(text)
    : readEnvText(text);
}
