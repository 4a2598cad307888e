import { readDocument, type JsonDocument } from './json-document.ts';
import { errorCode } from './storage-error.ts';
import type { StoreContext } from './store-files.ts';

/** What lies under a file's name. */
export type FileState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly error: unknown }
  | { readonly kind: 'damaged'; readonly bytes: Buffer }
  | Readable<'whole'>
  | Readable<'marked'>
  | Readable<'future'>;

export type Readable<K extends string> = {
  readonly kind: K;
  readonly bytes: Buffer;
  readonly document: JsonDocument;
};

export function inspectFile(path: string, { format, effects }: StoreContext): FileState {
  let bytes: Buffer;
  try {
    bytes = effects.files.read(path);
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { kind: 'absent' } : { kind: 'unreadable', error };
  }
  const reading = readDocument(bytes);
  if (reading.kind === 'damaged') return { kind: 'damaged', bytes };
  const schema = reading.document['schema'];
  if (typeof schema === 'number' && schema > format.schema) {
    return { kind: 'future', bytes, document: reading.document };
  }
  return format.accepts(reading.document)
    ? { kind: reading.kind, bytes, document: reading.document }
    : { kind: 'damaged', bytes };
}
