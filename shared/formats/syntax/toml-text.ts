import { ParseError, parseTOML, type AST } from 'toml-eslint-parser';
import { refuse, type Read } from '../reading/fault.ts';
import { DEEPEST, MOST_LEAVES, type Leaf, type LeafValue } from '../reading/leaf.ts';
import { createLineFinder } from './lines.ts';
import { deepestBrackets } from './script/objects-in.ts';

/** TOML 1.0: every value with its table in front (`auth.entra.client_id`, `scope[0]`). */
export function readTomlText(text: string): Read<readonly Leaf[]> {
  const lineOf = createLineFinder(text);
  const deep = deepestBrackets(text);
  if (deep.depth > DEEPEST)
    return refuse('too-deep', lineOf(deep.at), 'text', `this is nested more than ${DEEPEST} levels deep.`);
  try {
    const leaves: Leaf[] = [];
    for (const table of parseTOML(text).body) walkTable(leaves, table, '');
    if (leaves.length === 0)
      return refuse('no-object', 1, 'text', 'no setting stands here. Paste the lines with name = "value".');
    return { ok: true, value: leaves.slice(0, MOST_LEAVES) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const line = Math.max(1, error.lineNumber);
    return refuse(
      'toml',
      line,
      nameOn(text, line),
      'this is no valid TOML. Check the quotes and brackets here.',
    );
  }
}

const nameOn = (text: string, line: number): string =>
  /^\s*([\w.-]{1,80})\s*=/u.exec(text.split(/\r\n|\n|\r/u)[line - 1] ?? '')?.[1] ?? 'text';

function walkTable(
  leaves: Leaf[],
  node: AST.TOMLTopLevelTable | AST.TOMLTable | AST.TOMLInlineTable | AST.TOMLKeyValue,
  path: string,
): void {
  if (node.type === 'TOMLKeyValue') {
    walkValue(leaves, node.value, joined(path, keyOf(node.key)));
    return;
  }
  const own = node.type === 'TOMLTable' ? node.resolvedKey.map(String).join('.') : path;
  for (const each of node.body) walkTable(leaves, each, own);
}

function walkValue(leaves: Leaf[], node: AST.TOMLContentNode, path: string): void {
  if (leaves.length >= MOST_LEAVES) return;
  if (node.type === 'TOMLInlineTable' && node.body.length > 0) walkTable(leaves, node, path);
  else if (node.type === 'TOMLArray' && node.elements.length > 0)
    node.elements.forEach((each, index) => walkValue(leaves, each, `${path}[${index}]`));
  else {
    const [start, end] = node.range;
    leaves.push({ path, line: node.loc.start.line, value: valueOf(node), start, end });
  }
}

function valueOf(node: AST.TOMLContentNode): LeafValue {
  if (node.type !== 'TOMLValue') return { kind: 'empty' };
  switch (node.kind) {
    case 'string':
      return { kind: 'text', text: node.value };
    case 'boolean':
      return { kind: 'boolean', isTrue: node.value };
    case 'integer':
    case 'float':
      return { kind: 'number', text: node.number };
    case 'offset-date-time':
    case 'local-date-time':
    case 'local-date':
    case 'local-time':
      return { kind: 'text', text: node.datetime };
  }
}

const keyOf = (key: AST.TOMLKey): string =>
  key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value)).join('.');

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
