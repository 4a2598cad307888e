import type { Format } from './format.ts';
import { REALM, SERVER, keycloakPlans } from './keycloak/keycloak-plans.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { flagWords } from './syntax/flag-words.ts';
import { readScriptText } from './syntax/script-text.ts';
import { readShellText } from './syntax/shell-text.ts';
import { readTemplateYaml } from './syntax/template-yaml.ts';

export const keycloak: Format = {
  id: 'keycloak',
  title: 'Keycloak identity provider',
  about: 'a realm’s export, an identity provider as JSON or YAML, and kcadm commands',
  product: null,
  fileType: 'json',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, leavesBy }) => {
    if (!/providerId|identityProviders|identity-provider\/instances/u.test(text)) return 0;
    if (keycloakPlans(leavesBy(readKeycloakText)).length > 0) return 0.99;
    // A realm with others’ providers only has clients of its own, which are not Entra’s.
    return /["']?(?:identityProviders|providerId)["']?\s*[:=]/u.test(text) &&
      /["']?realm["']?\s*[:=]|alias/u.test(text)
      ? 0.99
      : 0;
  },
  read: (source) => readWith(source, readKeycloakText, keycloakPlans),
  write: null,
};

function readKeycloakText(text: string): Read<readonly Leaf[]> {
  if (/kcadm(?:\.sh|\.bat)?\b/u.test(text)) return readCommands(text);
  return /^\s*[[{]/u.test(text) ? readScriptText(text) : readTemplateYaml(text);
}

/** `kcadm create identity-provider/instances -r realm -s config.clientId=…`, and the server of `config credentials`. */
function readCommands(text: string): Read<readonly Leaf[]> {
  const shell = readShellText(text);
  if (!shell.ok) return shell;
  let count = 0;
  const leaves = shell.value.commands.flatMap((words): readonly Leaf[] => {
    const flags = flagWords(words);
    const server = flags.filter(({ path }) => path === '--server').map((leaf) => ({ ...leaf, path: SERVER }));
    if (!words.some((word) => word.text.includes('identity-provider/instances'))) return server;
    const realm = flags
      .filter(({ path }) => /^(?:-r|--target-realm)$/u.test(path))
      .map((leaf) => ({ ...leaf, path: REALM }));
    const root = `provider${count}`;
    count += 1;
    const settings = flags
      .filter(({ path }) => path === '-s' || path === '--set')
      .flatMap((leaf): readonly Leaf[] => {
        const [, name, value] =
          leaf.value.kind === 'text' ? (/^([\w.]+)=([\s\S]*)$/u.exec(leaf.value.text) ?? []) : [];
        return name === undefined || value === undefined
          ? []
          : [{ ...leaf, path: `${root}.${name}`, value: { kind: 'text', text: value } }];
      });
    return [...server, ...realm, ...settings];
  });
  return { ok: true, value: leaves };
}
