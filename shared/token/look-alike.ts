const NOT_ASCII = /[^\x00-\x7f]/u;
const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];
const HOST = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\s]{1,253})/iu;
/** Read of each value; a warning needs no more. */
const LONGEST = 2_000;

/**
 * A warning when a text is made to look like another one: a host with letters that the network writes differently, or a
 * word that mixes scripts. `null` for everything that is written in one script, whichever that is.
 */
export function findLookAlike(text: string): string | null {
  const read = text.slice(0, LONGEST);
  if (!NOT_ASCII.test(read)) return null;
  const host = HOST.exec(read)?.[1];
  if (host !== undefined && NOT_ASCII.test(host))
    return `This is not the host it looks like: ${sayAsciiHost(host)}.`;
  const mixed = read
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => SCRIPTS.filter(([, pattern]) => pattern.test(word)).map(([name]) => name))
    .find((scripts) => scripts.length > 1);
  return mixed === undefined ? null : `A word in it mixes ${mixed.join(' and ')} letters, which look alike.`;
}

/** Labels with other letters than ASCII become `xn--…` (RFC 5891). */
function sayAsciiHost(host: string): string {
  try {
    return `the network calls it ${new URL(`https://${host}`).hostname}`;
  } catch {
    return 'the network has no such name';
  }
}
