import { createLayerWriter, type Layer } from './layer.ts';

/** Texts up to this many characters are read whole; of longer ones, the neighbourhood of what looks like an error. */
const LONGEST_WHOLE = 200_000;
const MOST_KEPT = 120_000;
const BEFORE = 1_500;
const AFTER = 2_500;
/** Per needle, from each end of the log: the first errors show how it began, the last how it ended. */
const FROM_EACH_END = 6;

/** What errors of every stack carry, the most telling first. */
const NEEDLES: readonly string[] = [
  'AADSTS',
  'aadsts',
  'IDX1',
  'IDX2',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'invalid_request',
  'interaction_required',
  'Correlation failed',
  'MsalServiceException',
  'MsalUiRequired',
  'ClientAuthError',
  'BrowserAuthError',
  'InteractionRequiredAuthError',
  'redirect_uri',
  'self-signed certificate',
  'self signed certificate',
  'ENOTFOUND',
  'ECONNREFUSED',
  'invalid signature',
  'jwt audience',
  'jwt issuer',
  'Exception',
  'Error:',
  'error',
];

/** The part of a text that is worth reading, in its order; short texts as they are. Linear in the text's length. */
export function excerptOf(text: string): Layer {
  const whole: Layer = { text, original: text, starts: null };
  if (text.length <= LONGEST_WHOLE) return whole;
  const windows = mergeWindows(findWindows(text));
  const writer = createLayerWriter(whole, MOST_KEPT + 2 * windows.length);
  for (const { from, to } of windows) {
    writer.keep(from, to);
    writer.replace('\n', to);
  }
  return writer.finish(windows.at(-1)?.to ?? 0);
}

type Window = { readonly from: number; readonly to: number };

function findWindows(text: string): readonly Window[] {
  const windows: Window[] = [];
  let room = MOST_KEPT;
  const add = (from: number, to: number): void => {
    if (windows.some((window) => from >= window.from && to <= window.to) || room < to - from) return;
    windows.push({ from, to });
    room -= to - from;
  };
  for (const needle of NEEDLES) {
    for (const at of placesOf(text, needle)) {
      add(Math.max(0, at - BEFORE), Math.min(text.length, at + AFTER));
    }
  }
  add(0, BEFORE);
  add(text.length - AFTER, text.length);
  return windows;
}

function placesOf(text: string, needle: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at !== -1 && places.length < FROM_EACH_END;) {
    places.push(at);
    at = text.indexOf(needle, at + BEFORE);
  }
  const last = places.at(-1);
  if (last === undefined || places.length < FROM_EACH_END) return places;
  for (let at = text.lastIndexOf(needle), count = 0; at > last && count < FROM_EACH_END; count += 1) {
    places.push(at);
    at = text.lastIndexOf(needle, at - BEFORE);
  }
  return places;
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
