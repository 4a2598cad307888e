/** A text as it is and with the encodings undone in which its values may stand, in lower case. */
export function unwrapped(text: string): string {
  const plain = text.replaceAll(/\\+(["'/\\])/gu, '$1');
  const decoded = plain.replaceAll(/%25(?=[0-9a-f]{2})/giu, '%').replaceAll(/(?:%[0-9a-f]{2})+/giu, decode);
  const tokens = [...text.matchAll(/eyJ[\w-]{20,}/gu)].map(([part]) =>
    Buffer.from(part, 'base64url').toString(),
  );
  return [text, plain, decoded, ...tokens].join('\n').toLowerCase();
}

function decode(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
