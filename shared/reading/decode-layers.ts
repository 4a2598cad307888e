import { decodeBackslash } from './backslash.ts';
import { createPlusReader } from './form-plus.ts';
import { createLayerWriter, type Layer } from './layer.ts';
import { decodeEntity, decodeTag } from './markup.ts';
import { decodePercent, type Decoded } from './percent.ts';

/** JSON in JSON in a URL in a log needs four rounds; more is an attack. */
const MOST_ROUNDS = 5;
const ENCODED = /[%\\&<+]/u;

/**
 * Takes off every encoding that errors travel in: percent-encoding and form plus, backslash escapes of JSON, Python and
 * C#, HTML entities and tags, each as often as it was put on. The result reads as a person would have written it.
 */
export function decodeLayers(original: Layer): Layer {
  let layer = original;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = decodeOnce(layer, round === 0);
    if (next === null) break;
    layer = next;
  }
  return layer;
}

/** `null` when there was nothing to decode. */
function decodeOnce(layer: Layer, isFirst: boolean): Layer | null {
  const { text } = layer;
  if (!ENCODED.test(text)) return null;
  const writer = createLayerWriter(layer, text.length);
  const isPlusSpace = createPlusReader(text);
  let kept = 0;
  for (let at = 0; at < text.length;) {
    const piece = decodeAt(text, at, isFirst ? isPlusSpace : null);
    if (piece === null) {
      at += 1;
    } else {
      writer.keep(kept, at);
      writer.replace(piece.text, at);
      at += piece.length;
      kept = at;
    }
  }
  if (kept === 0) return null;
  writer.keep(kept, text.length);
  return writer.finish(text.length);
}

function decodeAt(text: string, at: number, isPlusSpace: ((at: number) => boolean) | null): Decoded | null {
  switch (text.charCodeAt(at)) {
    case 0x25:
      return decodePercent(text, at);
    case 0x5c:
      return decodeBackslash(text, at);
    case 0x26:
      return decodeEntity(text, at);
    case 0x3c:
      return decodeTag(text, at);
    case 0x2b:
      return isPlusSpace?.(at) === true ? { text: ' ', length: 1 } : null;
    default:
      return null;
  }
}
