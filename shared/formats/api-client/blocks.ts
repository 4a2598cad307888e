import type { Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { pairsOf, type Pair } from '../reading/pairs.ts';
import { readBruText } from '../syntax/bru-text.ts';
import { readScriptText } from '../syntax/script-text.ts';
import { readYamlText } from '../syntax/yaml-text.ts';

const BRU = /^(?:auth:oauth2|auth|vars(?::[\w-]+)?|meta|get|post|headers)[ \t]*\{[ \t]*$/mu;
/** Where an API client keeps its variables. */
const VARIABLES = /(?:^|\.)(?:values|variables?|vars|environment)$/iu;
const VARIABLE_BLOCK = /^vars(?::[\w-]+)?\.(.+)$/u;
const ENVIRONMENT =
  /^(?:.*\.)?(?:environments?|subenvironments\[\d+\]|resources\[\d+\])(?:\[\d+\])?\.data\.(.+)$/iu;
const BODY = /^(.*?)\.?body[.:](?:urlencoded|params|formurlencoded|form-urlencoded|formdata)$/iu;

/** An API client’s export as plain settings: lists of keys and values become keys, variables of the text are put in. */
export function readApiClientText(text: string): Read<readonly Leaf[]> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const pairs = pairsOf(parsed.value);
  const variables = variablesOf(parsed.value, pairs);
  const bodies = bodiesOf(parsed.value, pairs);
  const all = [...parsed.value.filter(({ path }) => !/\]\.(?:key|value)$/iu.test(path)), ...pairs, ...bodies];
  return {
    ok: true,
    value: all
      .map((leaf) => ({
        ...leaf,
        path: leaf.path.replace(/\.credentials\.(?=client_?(?:id|secret)$)/iu, '.'),
      }))
      .map((leaf) => filled(leaf, variables)),
  };
}

/** The variables of an environment that was exported by itself. */
export function environmentOf(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.flatMap((leaf) => {
    const name = variableName(leaf);
    return name === null ? [] : [{ ...leaf, path: name }];
  });
}

function parse(text: string): Read<readonly Leaf[]> {
  if (/^\s*[[{]/u.test(text)) return readScriptText(text);
  return BRU.test(text) ? readBruText(text) : readYamlText(text);
}

function variableName({ path }: Leaf): string | null {
  const list = /^(.*)\.([^.[\]]+)$/u.exec(path);
  if (list !== null && VARIABLES.test(list[1] ?? '')) return list[2] ?? null;
  return VARIABLE_BLOCK.exec(path)?.[1] ?? ENVIRONMENT.exec(path)?.[1] ?? null;
}

function variablesOf(leaves: readonly Leaf[], pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const leaf of [...pairs, ...leaves]) {
    const name = variableName(leaf);
    if (name === null || leaf.value.kind !== 'text' || leaf.value.text === '') continue;
    if (!variables.has(name)) variables.set(name, leaf.value.text);
  }
  return variables;
}

/** A request’s address stands beside its body: it becomes one of the body’s settings. */
function bodiesOf(leaves: readonly Leaf[], pairs: readonly Pair[]): readonly Leaf[] {
  const blocks = leaves.flatMap(({ path }) =>
    /^body:form-urlencoded\./u.test(path) ? ['body:form-urlencoded'] : [],
  );
  return [...new Set([...pairs.map(({ list }) => list), ...blocks])].flatMap((list) => {
    const owner = BODY.exec(list)?.[1];
    if (owner === undefined) return [];
    const front = owner === '' ? '' : `${owner}.`;
    const url = leaves.find(({ path }) => [`${front}url`, `${front}url.raw`, 'post.url'].includes(path));
    return url === undefined ? [] : [{ ...url, path: `${list}.access_token_url` }];
  });
}

const REFERENCE =
  /\{\{\s*(?:_\.)?([\w.$-]{1,120})\s*\}\}|<<\s*([\w.-]{1,120})\s*>>|\$\{\[\s*([\w.-]{1,120})\s*\]\}/gu;

function filled(leaf: Leaf, variables: ReadonlyMap<string, string>): Leaf {
  if (leaf.value.kind !== 'text') return leaf;
  let { text } = leaf.value;
  for (let count = 0; count < 4; count += 1) {
    const next = text.replaceAll(REFERENCE, (_whole, ...names: readonly (string | undefined)[]) => {
      const name = names.slice(0, 3).find((each) => each !== undefined) ?? '';
      return variables.get(name) ?? `{{${name.replace(/^process\.env\./u, '')}}}`;
    });
    if (next === text || next.length > 10_000) break;
    text = next;
  }
  return { ...leaf, value: { kind: 'text', text } };
}
