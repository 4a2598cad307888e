import { LONGEST_PROFILE_NAME, type ProfileDraft } from './profile.ts';

const COPY_SUFFIX = / copy(?: \d+)?$/u;

/** "Contoso" → "Contoso copy", then "Contoso copy 2", … with at most `maxLength` UTF-16 units, never half a character. */
export function copyName(
  name: string,
  taken: ReadonlySet<string>,
  maxLength: number = LONGEST_PROFILE_NAME,
): string {
  const base = name.replace(COPY_SUFFIX, '');
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? ' copy' : ` copy ${number}`;
    const candidate = `${shorten(base, maxLength - suffix.length)}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Whose name is taken, by `taken` or by one before it, gets the name of a copy. Without a name it stays without. */
export function withFreeNames(
  drafts: readonly ProfileDraft[],
  taken: Iterable<string>,
): readonly ProfileDraft[] {
  const names = new Set(taken);
  return drafts.map((draft) => {
    const name = draft.name !== '' && names.has(draft.name) ? copyName(draft.name, names) : draft.name;
    names.add(name);
    return { ...draft, name };
  });
}

function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length > maxLength) break;
    short += character;
  }
  return short;
}
