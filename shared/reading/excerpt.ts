import { placesOfCodes, placesOfErrors, placesOfValues } from './landmarks.ts';
import { createLayerWriter, type Layer } from './layer.ts';

/** Texts up to this many characters are read whole; of longer ones as much, around what looks like an error. */
const LONGEST_WHOLE = 200_000;

/** How much is read around a place. */
type Reach = { readonly before: number; readonly after: number };

/** Around the most telling code: an application logs its values some lines away from the error. */
const FAR: Reach = { before: 12_000, after: 12_000 };
const USUAL: Reach = { before: 1_500, after: 2_500 };
/** Around the name of a value. */
const NEAR: Reach = { before: 200, after: 600 };

/** The part of a text that is worth reading, in its order; short texts as they are. Linear in the text's length. */
export function excerptOf(text: string): Layer {
  const whole: Layer = { text, original: text, starts: null };
  if (text.length <= LONGEST_WHOLE) return whole;
  const windows = mergeWindows(findWindows(text));
  const writer = createLayerWriter(whole, LONGEST_WHOLE + windows.length);
  for (const { from, to } of windows) {
    writer.keep(from, to);
    writer.replace('\n', to);
  }
  return writer.finish(windows.at(-1)?.to ?? 0);
}

type Window = { readonly from: number; readonly to: number };

function findWindows(text: string): readonly Window[] {
  const windows: Window[] = [];
  let room = LONGEST_WHOLE;
  const add = (at: number, { before, after }: Reach): void => {
    const from = Math.max(0, at - before);
    const to = Math.min(text.length, at + after);
    if (room < to - from || windows.some((window) => from >= window.from && to <= window.to)) return;
    windows.push({ from, to });
    room -= to - from;
  };
  const codes = placesOfCodes(text);
  const [telling] = codes;
  if (telling !== undefined) {
    add(telling, FAR);
    for (const at of placesOfValues(text, telling)) add(at, NEAR);
  }
  for (const at of codes) add(at, USUAL);
  add(0, USUAL);
  add(text.length, USUAL);
  for (const at of placesOfErrors(text)) add(at, USUAL);
  return windows;
}

function mergeWindows(windows: readonly Window[]): readonly Window[] {
  const merged: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && window.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    } else {
      merged.push(window);
    }
  }
  return merged;
}
