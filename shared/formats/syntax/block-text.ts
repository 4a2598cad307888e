import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { leavesOf, type Scope } from './block/evaluate.ts';
import type { Block, Expression } from './block/expression.ts';
import { characterAt, skipSpace, take, type BlockReader } from './block/block-reader.ts';
import { readEntry, readExpression } from './block/read-expression.ts';
import { caught, createCursor, stop } from './text-cursor.ts';

const RESOURCE = /(resource|module)\s+(\w+)\s+'([^'\r\n]*)'\s*(existing\s*)?=\s*(?:if\s*\([^\r\n{]*\)\s*)?/uy;
const NAMED = /(param|var|output|metadata)[ \t]+(\w+)(?:[ \t]+[^\r\n=]{1,200}?)?[ \t]*=(?!=)/uy;
const BLOCK = /([A-Za-z_]\w*)((?:[ \t]+(?:"[^"\r\n]*"|[A-Za-z_][\w-]*))*)[ \t]*(?=\{)/uy;

/**
 * Terraform's language and Bicep, one value a leaf: `resource azuread_application app web.redirect_uris[0]`,
 * `resource app Microsoft.Graph/applications@v1.0 displayName`, `param tenantId`, and plain `name = value` as of
 * `.tfvars`. `document` counts the blocks. Variables, locals and parameters of the same text are followed; nothing is run.
 */
export function readBlockText(text: string): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const reader: BlockReader = { cursor, inner: [], depth: 0 };
    const blocks: Block[] = [];
    for (;;) {
      skipSpace(cursor);
      if (cursor.at >= text.length) break;
      const block = readBlock(reader);
      if (block !== null) blocks.push(block, ...reader.inner.splice(0));
      if (blocks.length > MOST_LEAVES)
        stop(cursor, 'too-many', '', 'too many blocks. Paste those that matter.');
    }
    const scope = scopeOf(blocks);
    const leaves = blocks.flatMap(({ keyword, labels, value }, document) => {
      const front = [keyword, ...labels].filter((part) => part !== '').join(' ');
      return leavesOf(value.kind === 'object' && keyword !== '' ? `${front} ` : front, value, {
        scope,
        document,
        lineOf: cursor.lineOf,
      });
    });
    if (leaves.length > MOST_LEAVES)
      stop(cursor, 'too-many', '', 'too many values. Paste the blocks that matter.', 0);
    return leaves;
  });
}

/** The same with one path a value: `resource.auth0_connection.entra.options.client_id`. */
export function readBlocksByPath(text: string): Read<readonly Leaf[]> {
  const read = readBlockText(text);
  return read.ok
    ? { ok: true, value: read.value.map((leaf) => ({ ...leaf, path: leaf.path.replaceAll(' ', '.') })) }
    : read;
}

function readBlock(reader: BlockReader): Block | null {
  const { cursor } = reader;
  const resource = take(cursor, RESOURCE);
  if (resource !== null) {
    const [, keyword = '', name = '', type = '', existing] = resource;
    const value = readExpression(reader);
    return {
      keyword: existing === undefined ? keyword : 'existing',
      labels: [name, type],
      value: firstOf(value),
    };
  }
  const named = take(cursor, NAMED);
  if (named !== null)
    return { keyword: named[1] ?? '', labels: [named[2] ?? ''], value: readExpression(reader) };
  const start = cursor.at;
  const block = take(cursor, BLOCK);
  if (block !== null) {
    const labels = [...(block[2] ?? '').matchAll(/"([^"]*)"|([\w-]+)/gu)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    return { keyword: block[1] ?? '', labels, value: readExpression(reader) };
  }
  const entry = readEntry(reader);
  if (entry !== null) return { keyword: '', labels: [entry[0]], value: entry[1] };
  // Sentences, decorators and what else stands between blocks.
  cursor.at = start;
  take(cursor, /[^\r\n]+/uy);
  if (characterAt(cursor) === '' || cursor.at === start) cursor.at += 1;
  return null;
}

/** Of a loop over resources the one that it makes. */
const firstOf = (value: Expression): Expression =>
  value.kind === 'list' && value.items[0]?.kind === 'object' ? value.items[0] : value;

function scopeOf(blocks: readonly Block[]): Scope {
  const scope = new Map<string, Expression>();
  const given = new Map<string, Expression>();
  for (const { keyword, labels, value } of blocks) {
    const [name = ''] = labels;
    if (keyword === 'variable' && value.kind === 'object') {
      const fallback = value.entries.find(([key]) => key === 'default')?.[1];
      if (fallback !== undefined && !isNothing(fallback)) scope.set(`var.${name}`, fallback);
    } else if (keyword === 'locals' && value.kind === 'object')
      for (const [key, inner] of value.entries) scope.set(`local.${key}`, inner);
    else if ((keyword === 'param' || keyword === 'var') && !isNothing(value)) scope.set(name, value);
    else if (keyword === '') given.set(`var.${name}`, value);
  }
  // What .tfvars give beats a default.
  return { names: new Map([...scope, ...given]), budget: { left: MOST_LEAVES } };
}

const isNothing = (value: Expression): boolean =>
  (value.kind === 'word' && value.text === 'null') || (value.kind === 'template' && value.parts.length === 0);
