/** Distinguished Encoding Rules, as far as a certificate needs them (ITU-T X.690). */

function tagged(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = Buffer.from(evenHex(length.toString(16)), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

const evenHex = (hex: string): string => (hex.length % 2 === 0 ? hex : `0${hex}`);

export const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts));

export const set = (...parts: readonly Buffer[]): Buffer => tagged(0x31, Buffer.concat(parts));

/** A positive number, given by its big-endian bytes. */
export function integer(bytes: Buffer): Buffer {
  const isNegative = ((bytes[0] ?? 0) & 0x80) !== 0;
  return tagged(0x02, isNegative ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

export const boolean = (value: boolean): Buffer => tagged(0x01, Buffer.from([value ? 0xff : 0]));

export const octets = (content: Buffer): Buffer => tagged(0x04, content);

export const bits = (content: Buffer, unused = 0): Buffer =>
  tagged(0x03, Buffer.concat([Buffer.from([unused]), content]));

export const utf8 = (text: string): Buffer => tagged(0x0c, Buffer.from(text, 'utf8'));

export const nothing = (): Buffer => tagged(0x05, Buffer.alloc(0));

/** Years 1950 to 2049 (RFC 5280, section 4.1.2.5.1). */
export const utcTime = (date: Date): Buffer =>
  tagged(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/gu, '')}Z`, 'latin1'));

/** Context-specific; `constructed` where the content has a structure of its own. */
export const context = (number: number, content: Buffer, kind: 'constructed' | 'primitive'): Buffer =>
  tagged((kind === 'constructed' ? 0xa0 : 0x80) | number, content);

/** From the dotted form. */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}
