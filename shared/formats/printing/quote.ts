const BARE_ENV = /^[\w./:@%+~,-]+$/u;

/** For a line of a `.env` file: bare where every reader takes it, else in the first quotes that need no escapes. */
export function quoteEnv(value: string): string {
  if (BARE_ENV.test(value)) return value;
  if (!/['\r]/u.test(value)) return `'${value}'`;
  if (!/["\\\r$]/u.test(value)) return `"${value.replaceAll('\n', '\\n')}"`;
  const escaped = value
    .replace(/[\\"$`]/gu, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
  return `"${escaped}"`;
}

/** One word of a POSIX shell. */
export const quoteShell = (value: string): string =>
  /^[\w./:@%+,=-]+$/u.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;

/** A value of a .NET connection string. */
export const quoteConnection = (value: string): string =>
  /^[^\s;"'=][^;"'=]*$/u.test(value) && value.trim() === value ? value : `"${value.replaceAll('"', '""')}"`;

/**
 * A text of YAML, always in double quotes: they alone can hold every character. What is not plain ASCII but letters is
 * escaped, because YAML takes some of it for line ends or refuses it.
 */
export const quoteYaml = (value: string): string =>
  JSON.stringify(value).replace(/[\p{C}\p{Z}]/gu, (character) =>
    character === ' ' ? ' ' : escapeCharacter(character),
  );

/** A basic string of TOML, which knows JSON’s escapes, and `\\u` for all that is no plain character. */
export const quoteToml = quoteYaml;

/** A string of HCL: `${` and `%{` would begin an expression. */
export const quoteHcl = (value: string): string => quoteYaml(value).replace(/[$%](?=\{)/gu, '$&$&');

/** A text of JavaScript. */
export const quoteScript = (value: string): string =>
  `'${JSON.stringify(value)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\u2028\u2029]/gu, escapeCharacter)}'`;

function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/** A value behind a colon on a line of its own; what would read as Markdown there is quoted, too. */
export const quoteLine = (value: string): string =>
  value.trim() !== value || value === '' || /["\p{Cc}\u2028\u2029]|^`.*`$|^(?:\*\*|__)\s/u.test(value)
    ? JSON.stringify(value)
    : value;
