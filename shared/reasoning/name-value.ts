/** Puts a value of the attempt into a sentence of the code table: `The API is disabled (“api://…”).` */
export function nameValue(sentence: string, value: string): string {
  return value === '' ? sentence : `${sentence.replace(/\.$/u, '')} (“${value}”).`;
}
