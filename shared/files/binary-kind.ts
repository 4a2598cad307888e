/** Files that hold no text to read, each answered by its own way out. */
export type BinaryKind =
  'picture' | 'pdf' | 'archive' | 'outlook-message' | 'event-log' | 'network-capture' | 'unknown';

type Mark = { readonly kind: BinaryKind; readonly at: number; readonly bytes: readonly number[] };

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** What each format begins with. Names of files lie, and people rename them; the first bytes do not. */
const MARKS: readonly Mark[] = [
  { kind: 'picture', at: 0, bytes: [0x89, ...ascii('PNG')] },
  { kind: 'picture', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: 'picture', at: 0, bytes: ascii('GIF8') },
  { kind: 'picture', at: 8, bytes: ascii('WEBP') },
  { kind: 'picture', at: 4, bytes: ascii('ftypheic') },
  { kind: 'picture', at: 4, bytes: ascii('ftypavif') },
  { kind: 'picture', at: 0, bytes: [...ascii('II*'), 0] },
  { kind: 'picture', at: 0, bytes: [...ascii('MM'), 0, 0x2a] },
  { kind: 'pdf', at: 0, bytes: ascii('%PDF-') },
  { kind: 'archive', at: 0, bytes: [...ascii('PK'), 3, 4] },
  { kind: 'archive', at: 0, bytes: [0x1f, 0x8b] },
  { kind: 'archive', at: 0, bytes: ascii('7z\u00bc\u00af') },
  { kind: 'archive', at: 0, bytes: ascii('Rar!') },
  { kind: 'outlook-message', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'event-log', at: 0, bytes: ascii('ElfFile') },
  { kind: 'network-capture', at: 0, bytes: [0x0a, 0x0d, 0x0d, 0x0a] },
  { kind: 'network-capture', at: 0, bytes: [0xd4, 0xc3, 0xb2, 0xa1] },
];

/** Bitmaps begin with two ordinary letters only, so the name has to agree. */
const BITMAP = /\.bmp$/iu;

/** `null` when the bytes are those of no format above: then they may be text. */
export function binaryKindOf(name: string, bytes: Uint8Array): BinaryKind | null {
  if (BITMAP.test(name) && bytes[0] === 0x42 && bytes[1] === 0x4d) return 'picture';
  const found = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[mark.at + index] === byte));
  return found?.kind ?? null;
}
