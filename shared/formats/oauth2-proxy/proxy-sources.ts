import type { Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { embeddedText, isBlock } from '../syntax/embedded-text.ts';
import { readEnvText } from '../syntax/env-text.ts';
import { flagWords } from '../syntax/flag-words.ts';
import { insideHereDocuments } from '../syntax/here-document.ts';
import { readShellText } from '../syntax/shell-text.ts';
import { readTemplateYaml } from '../syntax/template-yaml.ts';
import { readTomlText } from '../syntax/toml-text.ts';

const FLAGS = /(?:^|\s|["'])--?(?:provider|client-id|oidc-issuer-url|cookie-secret|email-domain)[= "']/u;

/** The same settings in any of their carriers. */
export function readProxyText(text: string): Read<readonly Leaf[]> {
  if (/^[ \t]*(?:providers|config|extraArgs|extraEnv|alphaConfig|upstreamConfig|server):/mu.test(text))
    return readChart(text);
  if (/^[ \t]*-[ \t]+["']?--?[a-z]/mu.test(text)) return readChart(text);
  if (FLAGS.test(text)) {
    const shell = readShellText(text);
    if (!shell.ok) return shell;
    return { ok: true, value: shell.value.commands.flatMap(flagWords) };
  }
  if (/OAUTH2_PROXY_\w+["']?\s*[:=]/u.test(text))
    return /^[ \t]*OAUTH2_PROXY_\w+:/mu.test(text) ? readTemplateYaml(text) : readEnvText(text);
  return readTomlText(insideHereDocuments(text));
}

/** A chart’s values, the alpha configuration, and lists of arguments; a file within is read with it. */
function readChart(text: string): Read<readonly Leaf[]> {
  const leaves = readTemplateYaml(text);
  return leaves.ok ? { ok: true, value: leaves.value.flatMap((leaf) => withInner(text, leaf)) } : leaves;
}

function withInner(text: string, leaf: Leaf): readonly Leaf[] {
  const { value } = leaf;
  if (value.kind !== 'text') return [leaf];
  if (isBlock(text, leaf) && /configfile|\.cfg$|\.toml$/iu.test(leaf.path)) {
    const inner = readTomlText(embeddedText(text, leaf));
    return inner.ok ? inner.value : [leaf];
  }
  const [, flag, rest] = /^(--?[a-z][\w-]*)=([\s\S]*)$/iu.exec(value.text) ?? [];
  if (flag === undefined || rest === undefined) return [leaf];
  return [{ ...leaf, path: flag, value: { kind: 'text', text: rest.replace(/^(["'])(.*)\1$/u, '$2') } }];
}
