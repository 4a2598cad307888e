import type { Decoded } from './percent.ts';

const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/iy;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};
/** Tags that only shape text. Others stay, because `<client-id>` is what a template left. */
const TAG =
  /<\/?(?:a|b|i|u|p|br|hr|em|strong|code|pre|div|span|ul|ol|li|dl|dd|dt|h[1-6]|table|tbody|thead|tr|td|th|body|head|html|section|main|header|footer|small|sub|sup|font|center|blockquote|label|article|details|summary)(?:\s[^<>]{0,400})?\/?>/iy;

/** One character reference of HTML at `at`; `null` when none stands there. */
export function decodeEntity(text: string, at: number): Decoded | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (match === null) return null;
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) return { text: NAMED[name.toLowerCase()] ?? ' ', length: whole.length };
  const point = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
  const isPrintable = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return { text: isPrintable ? String.fromCodePoint(point) : ' ', length: whole.length };
}

/** A tag that shapes text reads as a line break, so that no value runs over it. */
export function decodeTag(text: string, at: number): Decoded | null {
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  return match === null ? null : { text: '\n', length: match[0].length };
}
