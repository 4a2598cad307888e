const COPY_SUFFIX = / copy(?: \d+)?$/u;

/** "Contoso" → "Contoso copy", then "Contoso copy 2", … with at most `maxLength` UTF-16 units, never half a character. */
export function copyName(name: string, taken: ReadonlySet<string>, maxLength: number): string {
  const base = name.replace(COPY_SUFFIX, '');
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? ' copy' : ` copy ${number}`;
    const candidate = `${shorten(base, maxLength - suffix.length)}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function shorten(text: string, maxLength: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > maxLength) break;
    short += character;
  }
  return short;
}
