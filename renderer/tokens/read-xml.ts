import { XMLParser } from 'fast-xml-parser';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ReadXml, XmlElement } from '../../shared/token/saml/xml.ts';

const DEEPEST = 40;
const ATTRIBUTES = ':@';
const TEXT = '#text';
const LONGEST = 600_000;
const DOCTYPE = /<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/iu;

/** No type guessing, no entities of its own; order and every text are kept. */
const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  allowBooleanAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  htmlEntities: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST,
});

/** See {@link ReadXml}. A document type is refused before anything is read: nothing in it could expand. */
export const readXml: ReadXml = (xml) => {
  if (xml.length > LONGEST) return fail('xml-malformed', 'The XML is too long.');
  if (DOCTYPE.test(xml))
    return fail('xml-doctype', 'The XML brings a document type, which SAML forbids: it is not read.');
  try {
    const root = toRoot(PARSER.parse(xml));
    // The parser makes do with half a document.
    return root.ok && !xml.trimEnd().endsWith(`</${root.value.name}>`) ? malformed() : root;
  } catch {
    return malformed();
  }
};

const malformed = (): Result<never> =>
  fail('xml-malformed', 'This looks like SAML, but it is not well-formed XML, or nested too deep.');

function toRoot(parsed: unknown): Result<XmlElement> {
  const roots = toChildren(parsed, 0).children;
  const [root] = roots;
  return root === undefined || roots.length > 1
    ? fail('xml-malformed', 'This looks like SAML, but it is not one XML document.')
    : ok(root);
}

type Content = Pick<XmlElement, 'children' | 'text'>;

/** The parser's lists: one object an element, whose one other member than the attributes is its name. */
function toChildren(nodes: unknown, depth: number): Content {
  if (!Array.isArray(nodes) || depth > DEEPEST) return { children: [], text: '' };
  const children: XmlElement[] = [];
  let text = '';
  for (const node of nodes as readonly Readonly<Record<string, unknown>>[]) {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined) continue;
    if (name === TEXT) text += unescapeXml(String(node[TEXT]));
    else
      children.push({
        name,
        attributes: toAttributes(node[ATTRIBUTES]),
        ...toChildren(node[name], depth + 1),
      });
  }
  return { children, text };
}

function toAttributes(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).map(([name, text]) => [name, unescapeXml(String(text))]));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five entities of XML and character references; any other stays as it is written. */
function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? whole;
    const point = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}
