import type { Result } from '../../result.ts';

/** An element as a reader gives it back: names with their prefixes, text without what the children hold. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/**
 * Reads a document of at most half a million characters. It must refuse a document type, expand no entity but the five
 * of XML, and bound the depth. Errors: `xml-malformed`, `xml-doctype`.
 */
export type ReadXml = (xml: string) => Result<XmlElement>;

/** Without its prefix: who sends SAML chooses the prefixes freely. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => localName(child) === name);

/** The element itself or the first one below it of this local name, in the order of the document. */
export function findElement(element: XmlElement, name: string): XmlElement | null {
  if (localName(element) === name) return element;
  for (const child of element.children) {
    const found = findElement(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** The whole text of the first element of this name below, without white space around it. */
export function textOf(element: XmlElement | null, name: string): string | null {
  const found = element === null ? null : findElement(element, name);
  const text = found?.text.trim() ?? '';
  return text === '' ? null : text;
}
