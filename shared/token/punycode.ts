/** RFC 3492, section 5. */
const BASE = 36;
const FIRST_THRESHOLD = 1;
const LAST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_POINT = 128;

/** The name of a host as the network sees it: labels with other letters than ASCII become `xn--…` (RFC 5891). */
export const toAsciiHost = (host: string): string =>
  host
    .split('.')
    .map((label) => (/^[\x20-\x7e]*$/u.test(label) ? label : `xn--${encodeLabel(label)}`))
    .join('.');

function encodeLabel(label: string): string {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < INITIAL_POINT);
  let out = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '');
  let [delta, bias, handled, from] = [0, INITIAL_BIAS, basic.length, INITIAL_POINT];
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= from));
    delta += (next - from) * (handled + 1);
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      out += encodeNumber(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    from = next + 1;
  }
  return out;
}

/** Letters first: the opposite of `toString(36)`. */
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function encodeNumber(delta: number, bias: number): string {
  let out = '';
  let rest = delta;
  for (let step = BASE; ; step += BASE) {
    const threshold = Math.min(LAST_THRESHOLD, Math.max(FIRST_THRESHOLD, step - bias));
    if (rest < threshold) return out + (DIGITS[rest] ?? '');
    out += DIGITS[threshold + ((rest - threshold) % (BASE - threshold))] ?? '';
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  while (rest > ((BASE - FIRST_THRESHOLD) * LAST_THRESHOLD) / 2) {
    rest = Math.floor(rest / (BASE - FIRST_THRESHOLD));
    steps += BASE;
  }
  return steps + Math.floor(((BASE - FIRST_THRESHOLD + 1) * rest) / (rest + SKEW));
}
