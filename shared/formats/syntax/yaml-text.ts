import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node } from 'yaml';
import { refuse, type Read } from '../reading/fault.ts';
import { DEEPEST, MOST_LEAVES, type Leaf, type LeafValue } from '../reading/leaf.ts';
import { caught, createCursor, stop, type TextCursor } from './text-cursor.ts';
import { deepestIndent, nearestKey } from './yaml-shape.ts';

/** YAML is read node by node, and its parser is slower than the others. */
const LONGEST_YAML = 150_000;

type Reader = {
  readonly cursor: TextCursor;
  readonly document: Document;
  /** Absent when the text is one document. */
  readonly number: number | undefined;
  readonly leaves: Leaf[];
  /** Nodes met, those behind aliases every time they are met: aliases of aliases grow without end. */
  steps: number;
};

/**
 * YAML 1.2, one document or several. Nothing is built from it: the nodes are walked with a bound on depth and number, aliases
 * followed within that bound. A scalar with a tag of its own (`!Env`) is a `variable`, a collection with one
 * (`!Find [...]`) is read like any other.
 */
export function readYamlText(text: string): Read<readonly Leaf[]> {
  if (text.length > LONGEST_YAML)
    return refuse(
      'too-long',
      1,
      'text',
      `paste up to ${LONGEST_YAML.toLocaleString('en')} characters of YAML.`,
    );
  return caught(() => {
    const cursor = createCursor(text);
    const deep = deepestIndent(text);
    if (deep.depth > DEEPEST)
      stop(
        cursor,
        'too-deep',
        nearestKey(text, deep.at),
        `this is nested more than ${DEEPEST} levels deep.`,
        deep.at,
      );
    const leaves: Leaf[] = [];
    const reader = { cursor, leaves, steps: 0 };
    const documents = parse(cursor);
    documents.forEach((document, index) => {
      const number = documents.length > 1 ? index : undefined;
      if (isMap(document.contents) || isSeq(document.contents))
        walk({ ...reader, document, number }, document.contents, '', 0);
    });
    if (leaves.length === 0) stop(cursor, 'no-object', '', 'start with a key and a colon.', 0);
    return leaves;
  });
}

function parse(cursor: TextCursor): readonly Document[] {
  const { text } = cursor;
  const documents = parseAllDocuments(text, {
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: true,
    uniqueKeys: false,
    merge: false,
  });
  if (!Array.isArray(documents)) return [];
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error === undefined) return documents;
  const [at] = error.pos;
  return stop(cursor, 'yaml', nearestKey(text, at), toAdvice(error.code), Math.min(at, text.length));
}

function toAdvice(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces: YAML does not take tabs.';
    case 'MISSING_CHAR':
      return 'a closing quote or bracket is missing. Add it.';
    case 'BAD_INDENT':
      return 'the indentation does not fit the lines above. Align it with its neighbours.';
    case 'BAD_ALIAS':
      return 'this alias points to nothing. Write its value out.';
    case 'NON_STRING_KEY':
      return 'a key has to be a text.';
    default:
      return 'this is no valid YAML. Check the colons, the quotes and the indentation around it.';
  }
}

function walk(reader: Reader, node: unknown, path: string, depth: number): void {
  const { cursor } = reader;
  const at = rangeOf(node)[0];
  reader.steps += 1;
  if (reader.steps > MOST_LEAVES)
    stop(
      cursor,
      'too-many',
      path,
      `this text has more than ${MOST_LEAVES} values, aliases counted each time.`,
      at,
    );
  if (depth > DEEPEST) stop(cursor, 'too-deep', path, `this is nested more than ${DEEPEST} levels deep.`, at);
  if (isAlias(node)) {
    const target = node.resolve(reader.document);
    if (target === undefined)
      stop(cursor, 'alias', path, 'this alias points to nothing. Write its value out.', at);
    walk(reader, target, path, depth + 1);
  } else if (isMap(node) && node.items.length > 0) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      // A merge key puts another map’s values here.
      const inner = name === '<<' ? path : path === '' ? name : `${path}.${name}`;
      walk(reader, value ?? key, inner, depth + 1);
    }
  } else if (isSeq(node) && node.items.length > 0) {
    node.items.forEach((item, index) => walk(reader, item, `${path}[${index}]`, depth + 1));
  } else push(reader, node, path);
}

function push({ cursor, leaves, number }: Reader, node: unknown, path: string): void {
  const [start, end] = rangeOf(node);
  const document = number === undefined ? {} : { document: number };
  leaves.push({ path, line: cursor.lineOf(start), value: toValue(node), start, end, ...document });
}

function toValue(node: unknown): LeafValue {
  if (!isScalar(node)) return { kind: 'empty' };
  if (node.tag?.startsWith('!') === true)
    return { kind: 'variable', name: typeof node.value === 'string' ? node.value : node.tag, fallback: null };
  const { value } = node;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', isTrue: value };
  if (typeof value === 'number' || typeof value === 'bigint')
    return { kind: 'number', text: node.source ?? String(value) };
  return { kind: 'null' };
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = (node as Partial<Node> | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
};
