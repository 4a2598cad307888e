/** Nothing in a sentence is Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, (character) => `\\${character}`);
}
