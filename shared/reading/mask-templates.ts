import type { Layer } from './layer.ts';

/** Boxes of an issue form that nobody ticked, and the comments of such forms: they speak of everything at once. */
const UNSAID = /^[ \t]*[-*+] \[ \][^\n]{0,400}|<!--[^]{0,2000}?-->/gmu;

/** Blanks them out; every other character stays where it is. */
export function maskTemplates(layer: Layer): Layer {
  const { text } = layer;
  if (!text.includes('[ ]') && !text.includes('<!--')) return layer;
  return { ...layer, text: text.replace(UNSAID, (unsaid) => ' '.repeat(unsaid.length)) };
}
