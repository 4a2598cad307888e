/** Scripts, commands and templates hold the same keys, and are kinds of their own. */
export const isCode = (text: string): boolean =>
  /^\s*(?:const|let|var|export|import|resource|extension|param|az|curl|New-|Connect-|\$[A-Za-z]\w*[ \t]*=|@[A-Za-z]|<)/mu.test(
    text,
  );
