/** Markup that is safe to send: only {@link markup} makes it, and that escapes every text it is given. */
export type Html = { readonly text: string };

type Part = string | Html | readonly Html[];

export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const rendered = strings.map((text, index) => text + render(parts[index] ?? ''));
  return { text: rendered.join('') };
}

export const NOTHING: Html = { text: '' };

function render(part: Part): string {
  if (typeof part === 'string') return escapeText(part);
  return 'text' in part ? part.text : part.map(({ text }) => text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

/** JSON as a script may hold it: no value can close the element or start a comment. */
export function scriptJson(value: unknown): Html {
  const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return { text: JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, escape) };
}
