import type { Format } from './format.ts';
import { namesLoginHost } from './reading/entra-host.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith } from './reading/read-with.ts';
import { namesEntra, roleOf } from './reading/variable-roles.ts';
import { MATTERMOST, mattermostSlot } from './self-hosted/mattermost-plan.ts';
import { NEXTCLOUD } from './self-hosted/nextcloud-plan.ts';
import { productOf } from './self-hosted/products.ts';
import { selfHostedPlans } from './self-hosted/self-hosted-plans.ts';
import { readEnvText } from './syntax/env-text.ts';
import { flagWords } from './syntax/flag-words.ts';
import { readScriptText } from './syntax/script-text.ts';
import { readShellText } from './syntax/shell-text.ts';

export const selfHosted: Format = {
  id: 'self-hosted',
  title: 'Self-hosted products (Open WebUI, LibreChat, Outline, Mattermost, Nextcloud …)',
  about: 'the variables of products that people run themselves, by what the product adds to them',
  product: null,
  fileType: 'env',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, isObject, leavesBy }) => {
    if (/user_oidc:provider/u.test(text)) return /clientid|-c\b/u.test(text) ? 0.98 : 0;
    if (/Office365Settings/iu.test(text))
      return leavesBy(readSettings).some((leaf) => mattermostSlot(leaf) === 'id') ? 0.98 : 0.6;
    if (isObject || /^\s*(?:services|apiVersion|spring):/mu.test(text)) return 0;
    const leaves = leavesBy(readSettings);
    const names = leaves.map(({ path }) => path);
    if (productOf(names) === null || !names.some((name) => roleOf(name)?.role === 'clientId')) return 0;
    const isEntra = namesLoginHost(text) || names.some((name) => roleOf(name) !== null && namesEntra(name));
    return isEntra || names.some((name) => roleOf(name)?.role === 'tenant') ? 0.97 : 0.4;
  },
  read: (source) => readWith(source, readSettings, plansOf),
  write: null,
};

function readSettings(text: string): Read<readonly Leaf[]> {
  if (/user_oidc:provider/u.test(text)) {
    const shell = readShellText(text);
    return shell.ok
      ? {
          ok: true,
          value: shell.value.commands
            .filter((words) => words.some((word) => word.text.includes('user_oidc:provider')))
            .flatMap(flagWords),
        }
      : shell;
  }
  return /^\s*\{/u.test(text) ? readScriptText(text) : readEnvText(text);
}

function plansOf(leaves: readonly Leaf[]): readonly Plan[] {
  if (leaves.some(({ path }) => /^--?clientid$|^-c$/u.test(path))) return [NEXTCLOUD];
  if (leaves.some((leaf) => mattermostSlot(leaf) === 'id')) return [MATTERMOST];
  const product = productOf(leaves.map(({ path }) => path));
  return product === null ? [] : selfHostedPlans(leaves, product);
}
