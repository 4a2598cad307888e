/** Bits are read from the lowest up (RFC 1951 section 3.1.1). */
type Bits = { readonly bytes: Uint8Array; at: number; held: number; count: number };

type Code = { readonly counts: Uint16Array; readonly symbols: Uint16Array };

const LONGEST_CODE = 15;
const END_OF_BLOCK = 256;
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * Raw DEFLATE (RFC 1951), as SAML's redirect binding packs messages. `null` when the bytes are not that, or when they
 * unfold to more than `limit` bytes.
 */
export function inflate(bytes: Uint8Array, limit: number): Uint8Array | null {
  const bits: Bits = { bytes, at: 0, held: 0, count: 0 };
  const out: number[] = [];
  try {
    for (let isLast = false; !isLast;) {
      isLast = take(bits, 1) === 1;
      const type = take(bits, 2);
      if (type === 0) copyStored(bits, out, limit);
      else if (type === 1) copyCoded(bits, out, limit, FIXED_LENGTHS, FIXED_DISTANCES);
      else if (type === 2) copyCoded(bits, out, limit, ...readCodes(bits));
      else return null;
    }
    return Uint8Array.from(out);
  } catch (error) {
    if (error instanceof NotDeflated) return null;
    throw error;
  }
}

class NotDeflated extends Error {}

function take(bits: Bits, count: number): number {
  while (bits.count < count) {
    const byte = bits.bytes[bits.at];
    if (byte === undefined) throw new NotDeflated();
    bits.held |= byte << bits.count;
    bits.at += 1;
    bits.count += 8;
  }
  const value = bits.held & ((1 << count) - 1);
  bits.held >>>= count;
  bits.count -= count;
  return value;
}

function push(out: number[], byte: number, limit: number): void {
  if (out.length >= limit) throw new NotDeflated();
  out.push(byte);
}

function copyStored(bits: Bits, out: number[], limit: number): void {
  take(bits, bits.count % 8);
  const length = take(bits, 16);
  if (length !== (~take(bits, 16) & 0xffff)) throw new NotDeflated();
  for (let index = 0; index < length; index += 1) push(out, take(bits, 8), limit);
}

function copyCoded(bits: Bits, out: number[], limit: number, lengths: Code, distances: Code): void {
  for (;;) {
    const symbol = readSymbol(bits, lengths);
    if (symbol === END_OF_BLOCK) return;
    if (symbol < END_OF_BLOCK) {
      push(out, symbol, limit);
      continue;
    }
    const length = extended(bits, symbol - END_OF_BLOCK - 1, LENGTH_BASE, LENGTH_EXTRA);
    const distance = extended(bits, readSymbol(bits, distances), DISTANCE_BASE, DISTANCE_EXTRA);
    if (distance > out.length) throw new NotDeflated();
    for (let index = 0; index < length; index += 1) push(out, out[out.length - distance] ?? 0, limit);
  }
}

function extended(bits: Bits, index: number, bases: readonly number[], extras: readonly number[]): number {
  const base = bases[index];
  if (base === undefined) throw new NotDeflated();
  return base + take(bits, extras[index] ?? 0);
}

function readSymbol(bits: Bits, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    code |= take(bits, 1);
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new NotDeflated();
}

/** Canonical codes from their lengths (RFC 1951 section 3.2.2). */
function toCode(lengths: readonly number[]): Code {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const symbols = new Uint16Array(lengths.length);
  const offsets = [0, 0];
  for (let length = 1; length < LONGEST_CODE; length += 1)
    offsets.push((offsets[length] ?? 0) + (counts[length] ?? 0));
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const offset = offsets[length] ?? 0;
    symbols[offset] = symbol;
    offsets[length] = offset + 1;
  }
  return { counts, symbols };
}

function readCodes(bits: Bits): [lengths: Code, distances: Code] {
  const lengthCount = take(bits, 5) + 257;
  const distanceCount = take(bits, 5) + 1;
  const codeCount = take(bits, 4) + 4;
  const codeLengths = new Array<number>(CODE_LENGTH_ORDER.length).fill(0);
  for (const symbol of CODE_LENGTH_ORDER.slice(0, codeCount)) codeLengths[symbol] = take(bits, 3);
  const code = toCode(codeLengths);
  const lengths: number[] = [];
  while (lengths.length < lengthCount + distanceCount) {
    const symbol = readSymbol(bits, code);
    if (symbol < 16) lengths.push(symbol);
    else lengths.push(...repeated(bits, symbol, lengths.at(-1)));
  }
  return [toCode(lengths.slice(0, lengthCount)), toCode(lengths.slice(lengthCount))];
}

function repeated(bits: Bits, symbol: number, previous: number | undefined): readonly number[] {
  if (symbol === 16) {
    if (previous === undefined) throw new NotDeflated();
    return new Array<number>(3 + take(bits, 2)).fill(previous);
  }
  return new Array<number>(symbol === 17 ? 3 + take(bits, 3) : 11 + take(bits, 7)).fill(0);
}

const FIXED_LENGTHS = toCode(
  Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const FIXED_DISTANCES = toCode(new Array<number>(30).fill(5));
