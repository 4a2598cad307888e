import type { Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { readScriptText } from './script-text.ts';
import { objectsIn, type ObjectPlace } from './script/objects-in.ts';

const MEMBER = /^[ \t]*"[\w.@$:-]{1,80}"[ \t]*:/mu;
const OF_JSON = /^[ \t]*(?:"[^"]*"|[[\]{}]|-?\d|true|false|null|\/\/|\/\*|\*).*$|^[ \t]*$/u;

/**
 * JSON as commands print it and people paste it: several objects behind each other (`[0]`, `[1]` in the paths), prompts
 * and sentences around, members without their braces.
 */
export function readJsonText(text: string): Read<readonly Leaf[]> {
  const begin = text.search(/\S/u);
  if (text.charAt(begin) === '[') return readScriptText(text);
  const places = objectsIn(text).filter(({ start, end }) => text.slice(start, end).includes(':'));
  const [first] = places;
  const member = MEMBER.exec(text);
  if (member !== null && (first === undefined || member.index < first.start))
    return readScriptText(membersOf(text, member.index));
  if (first === undefined || (places.length === 1 && first.start === begin)) return readScriptText(text);
  const parts = places.map((place) => readScriptText(only(text, place)));
  const failed = parts.find((part) => !part.ok);
  if (failed !== undefined) return failed;
  const leaves = parts.flatMap((part, index) =>
    (part.ok ? part.value : []).map((leaf) =>
      places.length === 1 ? leaf : { ...leaf, path: `[${index}].${leaf.path}` },
    ),
  );
  return { ok: true, value: leaves };
}

const blank = (text: string): string => text.replaceAll(/[^\r\n]/gu, ' ');

const only = (text: string, { start, end }: ObjectPlace): string =>
  blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));

/** From the first member to the last line that can be JSON. */
function membersOf(text: string, from: number): string {
  let isInside = true;
  const rest = text.slice(from).replaceAll(/[^\r\n]+/gu, (line) => {
    isInside &&= OF_JSON.test(line);
    return isInside ? line : blank(line);
  });
  return blank(text.slice(0, from)) + rest;
}
