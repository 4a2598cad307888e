const LONGEST = 300;

/** The sentence of an error description: without the code in front and the trace ids behind. */
export function plainDescription(description: string): string {
  const text = description
    .replace(/^\s*AADSTS\d+:\s*/u, '')
    .replace(/\s*Trace ID:.*$/su, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
