/** Scripts, commands and templates hold the same keys, and are kinds of their own. */
export const isCode = (text: string): boolean =>
  /\baz[ \t]+rest\b|[ \t]--(?:body|set|parameters)[ \t=]|^\s*(?:const|let|var|export|import|resource|extension|param|curl|New-|Connect-|\$[A-Za-z]\w*[ \t]*=|@[A-Za-z]|<)/mu.test(
    text,
  );
