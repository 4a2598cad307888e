import type { Format } from './format.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { flagWords } from './syntax/flag-words.ts';
import { readScriptText } from './syntax/script-text.ts';
import { readShellText } from './syntax/shell-text.ts';
import { vaultPlans } from './vault/vault-plans.ts';

export const vault: Format = {
  id: 'vault',
  title: 'Vault and OpenBao (OpenID sign-in)',
  about: 'the commands that write the configuration and the roles of an OpenID mount, or their JSON',
  product: null,
  fileType: 'shell',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, leavesBy }) => {
    if (!/oidc_discovery_url|oidc_client_id/u.test(text) || /^\s*resource\s+"/mu.test(text)) return 0;
    return leavesBy(readVaultText).some(({ path }) => /(?:^|\.)oidc_client_id$/u.test(path)) ? 0.98 : 0.6;
  },
  read: (source) => readWith(source, readVaultText, vaultPlans),
  write: null,
};

/** `vault write auth/<mount>/config name=value …` as `<mount>.config.name`, and the same from JSON. */
function readVaultText(text: string): Read<readonly Leaf[]> {
  if (/^\s*\{/u.test(text)) return readScriptText(text);
  const shell = readShellText(text);
  if (!shell.ok) return shell;
  const address = shell.value.assignments
    .filter(({ name }) => /^(?:VAULT|BAO)_ADDR$/u.test(name))
    .map((word): Leaf => addressOf(word));
  const exported = shell.value.commands.flatMap((words) =>
    flagWords(words).filter(({ path }) => /^(?:VAULT|BAO)_ADDR$/u.test(path)),
  );
  const written = shell.value.commands.flatMap((words) => {
    const place = words
      .map((word) => /(?:^|\/)auth\/(.+)\/(config|role\/[^/]+)$/u.exec(word.text))
      .find((each) => each !== null);
    if (!place) return [];
    const [, mount = 'oidc', what = 'config'] = place;
    return flagWords(words).map((leaf) => ({
      ...leaf,
      path: `${mount}.${what.replace('/', '.')}.${leaf.path}`,
    }));
  });
  return { ok: true, value: [...address, ...exported, ...written] };
}

const addressOf = ({
  name,
  text,
  line,
  start,
  end,
}: {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}): Leaf => ({
  path: name,
  line,
  value: { kind: 'text', text: text.slice(name.length + 1) },
  start,
  end,
});
