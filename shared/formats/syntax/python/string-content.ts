const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\n', ''],
]);

/** What a literal of Python stands for: its prefix, its quotes and its escapes are taken off. */
export function contentOf(literal: string): string {
  const [opening = '', prefix = '', quote = ''] = /^([a-z]{0,3})("""|'''|"|')/iu.exec(literal) ?? [];
  const isClosed = literal.length >= opening.length + quote.length && literal.endsWith(quote);
  const body = literal.slice(opening.length, isClosed && quote !== '' ? -quote.length : undefined);
  if (/r/iu.test(prefix)) return body;
  return body.replaceAll(/\\([\s\S])/gu, (whole, next: string) =>
    '\\\'"'.includes(next) ? next : (ESCAPES.get(next) ?? whole),
  );
}
