import { XMLParser } from 'fast-xml-parser';
import { refuse, type Read } from '../reading/fault.ts';
import { DEEPEST, MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { createLineFinder } from './lines.ts';

/** Its type is the wrapper’s there, and its value a plain symbol. */
const META = XMLParser.getMetaDataSymbol() as symbol;

type Element = Readonly<Record<string | symbol, unknown>>;

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  // Entities of a document of its own can grow without end.
  processEntities: false,
  captureMetaData: true,
});

const UNCLOSED = 'a quote or a bracket of a tag is not closed here. Add it.';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Settings of .NET's XML files: `<add key="ida:ClientId" value="…"/>`, `<setting name="…"><value>…</value></setting>`,
 * each under its key, and elements as `<system.web>`. Parts of such a file and sentences around are fine.
 */
export function readXmlText(source: string): Read<readonly Leaf[]> {
  const text = source.replaceAll(/<\?[\s\S]{0,400}?\?>|<!DOCTYPE[^>[]{0,400}>/giu, (part) =>
    part.replaceAll(/[^\r\n]/gu, ' '),
  );
  const lineOf = createLineFinder(text);
  const nodes = parsed(text);
  if (!nodes.ok) return refuse('xml', lineOf(nodes.at), 'text', UNCLOSED);
  const swallowed: number[] = [];
  const leaves: Leaf[] = [];
  const push = (path: string, value: string, from: number): void => {
    if (leaves.length >= MOST_LEAVES || path === '') return;
    const start = value === '' ? from : text.indexOf(value, from);
    const at = start === -1 ? from : start;
    leaves.push({
      path,
      line: lineOf(at),
      value: { kind: 'text', text: decodedXml(value) },
      start: at,
      end: at + value.length,
    });
  };
  const walk = (nodes: readonly Element[], depth: number): void => {
    if (depth > DEEPEST) return;
    for (const node of nodes) {
      const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
      if (name === undefined) continue;
      const attributes = (node[':@'] ?? {}) as Readonly<Record<string, unknown>>;
      const from = (node[META] as { readonly startIndex?: number } | undefined)?.startIndex ?? 0;
      // A value with a tag in it has lost its closing quote.
      if (Object.values(attributes).some((value) => textOf(value).includes('<'))) swallowed.push(from);
      const key = textOf(attributes['key'] ?? attributes['name']);
      const inner = Array.isArray(node[name]) ? (node[name] as readonly Element[]) : [];
      if (attributes['value'] !== undefined) push(key, textOf(attributes['value']), from);
      else if (name === 'setting') push(key, valueIn(inner), from);
      else if (depth < 3 && name.includes('.')) push(`<${name}>`, '', from);
      walk(inner, depth + 1);
    }
  };
  walk(nodes.value, 0);
  const [fault] = swallowed;
  if (fault !== undefined) return refuse('xml', lineOf(fault), 'text', UNCLOSED);
  return leaves.length === 0
    ? refuse('no-setting', 1, 'text', 'no setting stands here. Paste the lines with key and value.')
    : { ok: true, value: leaves };
}

type Parsed =
  { readonly ok: true; readonly value: readonly Element[] } | { readonly ok: false; readonly at: number };

/** Missing closing tags are no fault: most people paste a part. */
function parsed(text: string): Parsed {
  try {
    return { ok: true, value: PARSER.parse(text) as readonly Element[] };
  } catch (error) {
    const position = error instanceof Error ? /position (\d+)/u.exec(error.message)?.[1] : undefined;
    return { ok: false, at: Number(position ?? 0) };
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function valueIn(nodes: readonly Element[]): string {
  const value = nodes.find((node) => Array.isArray(node['value']))?.['value'] as
    readonly Element[] | undefined;
  return textOf(value?.[0]?.['#text']);
}

/** The predefined entities of XML and its numbered characters; others stay as they are. */
export const decodedXml = (text: string): string =>
  text.replaceAll(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,6})|#x([\da-f]{1,5}));/giu,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
