import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Where codes, session ids and correlation ids come from. */
export type Random = {
  readonly bytes: (length: number) => Buffer;
  /** Base64url text of so many random bytes. */
  readonly text: (length: number) => string;
  readonly guid: () => string;
};

/** With a seed the sequence repeats itself in every run; without one it is the system's own randomness. */
export function createRandom(seed: string | null): Random {
  const bytes = seed === null ? systemBytes() : repeatableBytes(seed);
  return {
    bytes,
    text: (length) => bytes(length).toString('base64url'),
    guid: () => toGuid(bytes(16)),
  };
}

const STOCK_SIZE = 8192;

/** The system is asked for many bytes at once: each question costs more than the bytes. None is handed out twice. */
function systemBytes(): (length: number) => Buffer {
  let stock = Buffer.alloc(0);
  return (length) => {
    if (length > STOCK_SIZE) return randomBytes(length);
    if (length > stock.length) stock = randomBytes(STOCK_SIZE);
    const taken = stock.subarray(0, length);
    stock = stock.subarray(length);
    return taken;
  };
}

function repeatableBytes(seed: string): (length: number) => Buffer {
  let counter = 0;
  return (length) => {
    const blocks: Buffer[] = [];
    for (let filled = 0; filled < length; filled += 32) {
      blocks.push(deriveBytes(seed, `random ${counter}`));
      counter += 1;
    }
    return Buffer.concat(blocks).subarray(0, length);
  };
}

/** 32 bytes that depend on nothing but the seed and the label. */
export function deriveBytes(seed: string, label: string): Buffer {
  return createHmac('sha256', seed).update(label).digest();
}

/** Sets version 4 and the variant bits (RFC 9562, section 5.4). */
export function toGuid(bytes: Buffer): string {
  const copy = Buffer.from(bytes.subarray(0, 16));
  copy[6] = ((copy[6] ?? 0) & 0x0f) | 0x40;
  copy[8] = ((copy[8] ?? 0) & 0x3f) | 0x80;
  const hex = copy.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The same GUID for the same name, everywhere. */
export const namedGuid = (name: string): string => toGuid(createHash('sha256').update(name).digest());
