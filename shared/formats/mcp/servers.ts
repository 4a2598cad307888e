import type { Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { roleOf } from '../reading/variable-roles.ts';
import { readScriptText } from '../syntax/script-text.ts';
import { readShellText, type ShellWord } from '../syntax/shell-text.ts';
import { readTomlText } from '../syntax/toml-text.ts';

export const COMMAND = /\bclaude[ \t]+mcp[ \t]+add(?:-json)?\b/u;
const ROOT = /^((?:.*\.)?(?:mcpServers|mcp_servers|servers|context_servers)\.[^.]+)\.(.+)$/iu;
const ARGUMENT = /^args\[\d+\]$/iu;
/** More than anybody has. */
const MOST_SERVERS = 100;
/** Flags of mcp-remote whose value is JSON. */
const JSON_FLAG = /^--static-oauth-client-(?:info|metadata)$/u;

export type Server = { readonly root: string; readonly name: string };

/** Servers of a configuration; what stands in arguments becomes settings: `<root>.remote.client_id`, `<root>.env.X`. */
export function readMcpText(text: string): Read<readonly Leaf[]> {
  if (!/^\s*\{/u.test(text) && COMMAND.test(text)) return readCommand(text);
  const parsed = /^\s*\[{1,2}[\w.-]+\]{1,2}\s*$/mu.test(text) ? readTomlText(text) : readScriptText(text);
  if (!parsed.ok) return parsed;
  const added = serversOf(parsed.value).flatMap(({ root }) => {
    const own = parsed.value.filter((leaf) => leaf.path.startsWith(`${root}.args[`));
    return argumentsOf(
      root,
      own.filter((leaf) => ARGUMENT.test(leaf.path.slice(root.length + 1))),
    );
  });
  return { ok: true, value: [...parsed.value, ...added] };
}

export function serversOf(leaves: readonly Leaf[]): readonly Server[] {
  const roots = leaves.flatMap(({ path }) => ROOT.exec(path)?.[1] ?? []);
  return [...new Set(roots)]
    .slice(0, MOST_SERVERS)
    .map((root) => ({ root, name: root.slice(root.lastIndexOf('.') + 1) }));
}

/** The flags of a server that is started by a command. */
function argumentsOf(root: string, args: readonly Leaf[]): readonly Leaf[] {
  const textAt = (index: number): string => {
    const value = args[index]?.value;
    return value?.kind === 'text' ? value.text : '';
  };
  const isRemote = args.some((_leaf, index) => /^mcp-remote(?:@|$)/u.test(textAt(index)));
  return args.flatMap((leaf, index): readonly Leaf[] => {
    const text = textAt(index);
    const before = textAt(index - 1);
    if (JSON_FLAG.test(before)) return jsonOf(root, leaf, text);
    if (isRemote && /^https?:\/\//u.test(text) && !before.startsWith('--'))
      return [{ ...leaf, path: `${root}.remote.url` }];
    if (isRemote && /^\d{2,5}$/u.test(text) && !before.startsWith('--'))
      return [{ ...leaf, path: `${root}.remote.callbackPort` }];
    const [, flag = '', value] = /^--?([a-z][\w-]*)(?:=(.*))?$/isu.exec(text) ?? [];
    if (flag === '' || roleOf(flag) === null) return [];
    const next = args[index + 1];
    if (value !== undefined)
      return [{ ...leaf, path: `${root}.env.${flag}`, value: { kind: 'text', text: value } }];
    return next === undefined || textAt(index + 1).startsWith('-')
      ? []
      : [{ ...next, path: `${root}.env.${flag}` }];
  });
}

const JSON_VALUE = /"([\w.-]{1,80})"\s*:\s*"((?:[^"\\]|\\.){0,4000})"/gu;

function jsonOf(root: string, leaf: Leaf, text: string): readonly Leaf[] {
  const place = { ...leaf, path: `${root}.remote.client_id` };
  if (!text.trimStart().startsWith('{')) {
    const name = text.replace(/^@/u, '');
    return [{ ...place, value: { kind: 'variable', name, fallback: null } }];
  }
  return [...text.matchAll(JSON_VALUE)].map(([, name = '', value = '']) => ({
    ...leaf,
    path: `${root}.remote.${name}`,
    value: { kind: 'text', text: value },
  }));
}

const FLAGS: ReadonlyMap<string, string> = new Map([
  ['--client-id', 'oauth.clientId'],
  ['--callback-port', 'oauth.callbackPort'],
  ['--auth-server-metadata-url', 'oauth.authServerMetadataUrl'],
]);
const WITH_VALUE = /^(?:-t|--transport|-s|--scope|-H|--header)$/u;

/** `claude mcp add … name url`, and `add-json name '{…}'`. */
function readCommand(text: string): Read<readonly Leaf[]> {
  const shell = readShellText(text.replaceAll(/[`^](?=[ \t]*\r?\n)/gu, '\\'));
  if (!shell.ok) return shell;
  const leaves = shell.value.commands.flatMap((words, number): readonly Leaf[] => {
    const start = words.findIndex(
      ({ text: word }, index) => word === 'mcp' && words[index - 1]?.text === 'claude',
    );
    if (start === -1) return [];
    return commandOf(`servers.${String(number)}`, words.slice(start + 2), words[start + 1]?.text ?? '');
  });
  return { ok: true, value: leaves };
}

function commandOf(root: string, words: readonly ShellWord[], verb: string): readonly Leaf[] {
  const leafOf = (path: string, word: ShellWord, text = word.text): Leaf => ({
    path: `${root}.${path}`,
    line: word.line,
    value: { kind: 'text', text },
    start: word.start,
    end: word.end,
  });
  const leaves: Leaf[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const [flag = '', given] = word.text.split(/=(.*)/su);
    const next = words[index + 1];
    const known = FLAGS.get(flag);
    if (word.text === '--') {
      const rest = words.slice(index + 1).map((each, at) => leafOf(`args[${at}]`, each));
      return [...leaves, ...argumentsOf(root, rest)];
    }
    if (known !== undefined && word.text.includes('=')) leaves.push(leafOf(known, word, given ?? ''));
    else if (known !== undefined && next !== undefined) {
      leaves.push(leafOf(known, next));
      index += 1;
    } else if (flag === '--client-secret')
      leaves.push({
        ...leafOf('oauth.clientSecret', word),
        value: { kind: 'variable', name: 'MCP_CLIENT_SECRET', fallback: null },
      });
    else if (/^(?:-e|--env)$/u.test(flag) && next !== undefined) {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/su.exec(next.text) ?? [];
      if (name !== '') leaves.push(leafOf(`env.${name}`, next, value));
      index += 1;
    } else if (WITH_VALUE.test(flag)) index += 1;
    else if (/^https?:\/\//u.test(word.text)) leaves.push(leafOf('url', word));
    else if (verb === 'add-json' && word.text.startsWith('{'))
      leaves.push(
        ...[
          ...word.text.matchAll(
            /"(clientId|authServerMetadataUrl|scopes|url|callbackPort)"\s*:\s*"?([^",}]{1,2000})/gu,
          ),
        ].map(([, name = '', value = '']) =>
          leafOf(name === 'url' ? name : `oauth.${name}`, word, value.trim()),
        ),
      );
  }
  return leaves;
}
