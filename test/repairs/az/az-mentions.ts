/** `az` before a word that is prose: “az lacks them”. */
const PROSE = /^(?:and|lacks|without)\b/u;
const END_OF_MENTION = /[.,;:()]+(?:\s|$)|\n|$/u;

/**
 * The commands of az that a text names, cut into words at the end of their clause. Prose may follow: `login`, `without`,
 * `--use-device-code`.
 */
export function azMentions(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/\baz (?=[a-z])/gu)].flatMap(({ index }) => {
    const rest = text.slice(index + 'az '.length);
    const clause = rest.slice(0, rest.search(END_OF_MENTION));
    return PROSE.test(clause) ? [] : [clause.split(' ')];
  });
}
