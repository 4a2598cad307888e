/** A sentence to stand after a colon: `The secret …` becomes `the secret …`, names keep their capital. */
export function asClause(sentence: string): string {
  return sentence.replace(/^(?:The|There|An?|No|Nobody|Only|This|By)\b/u, (word) => word.toLowerCase());
}
