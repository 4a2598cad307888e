/** A claim's JSON text, ready to be shown. `lines` has one entry for each element of an array. */
export type ClaimValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly string[] };

/** Strings without their quotes, arrays element by element, anything else as JSON text. Never throws. */
export function toClaimValue(json: string): ClaimValue {
  const value = parse(json);
  if (Array.isArray(value))
    return { kind: 'list', lines: value.map((element: unknown) => printPlain(element)) };
  return { kind: 'text', text: value === undefined ? json : printPlain(value) };
}

/** What `Copy` puts on the clipboard. */
export function toCopyText(json: string): string {
  const value = parse(json);
  return typeof value === 'string' ? value : json;
}

function printPlain(value: unknown): string {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
