/**
 * A text with its way back to the original: decoding changes what stands there, but every piece still knows which
 * characters of the input it came from.
 */
export type Layer = {
  readonly text: string;
  /** What was given, before anything was decoded or left out. */
  readonly original: string;
  /**
   * `starts[i]` is the offset in the original of character `i`, and `starts[text.length]` the end of the last one;
   * `null` when the text is the original itself.
   */
  readonly starts: Int32Array | null;
};

export function toOriginal({ starts }: Layer, index: number): number {
  return starts === null ? index : (starts[index] ?? 0);
}

/** Collects a new layer piece by piece; `at` and `end` are offsets into the layer below. */
export type LayerWriter = {
  /** Keeps `below.text.slice(from, to)` as it is. */
  readonly keep: (from: number, to: number) => void;
  /** Writes `text` in the place of the characters that begin at `at`; each unit of it points there. */
  readonly replace: (text: string, at: number) => void;
  readonly finish: (end: number) => Layer;
};

/** `capacity` is the most characters that will be written. */
export function createLayerWriter(below: Layer, capacity: number): LayerWriter {
  const starts = new Int32Array(capacity + 1);
  const pieces: string[] = [];
  let length = 0;
  return {
    keep: (from, to) => {
      if (to <= from) return;
      pieces.push(below.text.slice(from, to));
      for (let index = from; index < to; index += 1) starts[length++] = toOriginal(below, index);
    },
    replace: (text, at) => {
      pieces.push(text);
      const original = toOriginal(below, at);
      for (let unit = 0; unit < text.length; unit += 1) starts[length++] = original;
    },
    finish: (end) => {
      starts[length] = toOriginal(below, end);
      return { text: pieces.join(''), original: below.original, starts: starts.subarray(0, length + 1) };
    },
  };
}
