import { decodeBase64 } from '../../token/base64.ts';
import { decodeUtf8 } from '../../token/utf8.ts';

/** What a text in base64 says; `null` when it is none, or no text. */
export function base64Text(text: string): string | null {
  const decoded = decodeBase64(text.replaceAll(/\s+/gu, ''));
  if (decoded === null || decoded.bytes.length === 0) return null;
  const { text: plain, isDamaged } = decodeUtf8(decoded.bytes);
  return isDamaged ? null : plain;
}
