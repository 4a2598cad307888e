const BASE64 = /^[A-Za-z\d+/]+={0,2}$/u;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a text in base64 says; `null` when it is none, or stands for no text. */
export function base64Text(text: string): string | null {
  const digits = text.replaceAll(/\s+/gu, '');
  if (!BASE64.test(digits) || digits.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
