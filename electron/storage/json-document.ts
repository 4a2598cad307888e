/** A JSON file whose top level is an object. */
export type JsonDocument = Readonly<Record<string, unknown>>;

/** What the durable layer must know of a file's content. */
export type Format = {
  /** Written in the field `schema`; a higher number there means that a newer AuthLoupe wrote the file. */
  readonly schema: number;
  /** Whether a document has the parts that make it whole; one that has not counts as damaged. */
  readonly accepts: (document: JsonDocument) => boolean;
};

export type Reading =
  | { readonly kind: 'whole'; readonly document: JsonDocument }
  /** Good JSON behind a byte order mark, as some editors save it; electron-store cannot read it. */
  | { readonly kind: 'marked'; readonly document: JsonDocument }
  | { readonly kind: 'damaged' };

export const printDocument = (document: JsonDocument): string => JSON.stringify(document, undefined, '\t');

export function readDocument(bytes: Buffer): Reading {
  const mark = BYTE_ORDER_MARKS.find((each) => bytes.subarray(0, each.bytes.length).equals(each.bytes));
  const document = parse(bytes.subarray(mark?.bytes.length ?? 0), mark?.encoding ?? 'utf-8');
  if (document === null) return { kind: 'damaged' };
  return { kind: mark === undefined ? 'whole' : 'marked', document };
}

const BYTE_ORDER_MARKS = [
  { bytes: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'utf-8' },
  { bytes: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { bytes: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
] as const;

/** `null` also for what cannot be written again: V8 reads deeper nesting than it prints. */
function parse(bytes: Buffer, encoding: string): JsonDocument | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (!isDocument(value)) return null;
    printDocument(value);
    return value;
  } catch {
    return null;
  }
}

const isDocument = (value: unknown): value is JsonDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
