/** Environment variables by name, and the names of those that must not be set. */
export type Environment = {
  readonly set: Readonly<Record<string, string>>;
  readonly unset: readonly string[];
};

/** The same lines for each shell. */
export type ShellLines = {
  /** For sh, bash and zsh. */
  readonly lines: readonly string[];
  readonly powerShell: readonly string[];
  /** For the Windows Command Prompt. */
  readonly cmd: readonly string[];
};

export const environmentLines = ({ set, unset }: Environment): ShellLines => ({
  lines: [
    `export ${Object.entries(set)
      .map(([name, value]) => `${name}=${posixText(value)}`)
      .join(' ')}`,
    `unset ${unset.join(' ')}`,
  ],
  powerShell: [
    ...Object.entries(set).map(([name, value]) => `$env:${name} = ${powerShellText(value)}`),
    `Remove-Item ${unset.map((name) => `Env:${name}`).join(', ')} -ErrorAction Ignore`,
  ],
  cmd: [
    ...Object.entries(set).map(([name, value]) => `set "${name}=${value}"`),
    ...unset.map((name) => `set "${name}="`),
  ],
});

/** Quoted where the shell would read more than a word. */
export const posixText = (value: string): string =>
  /^[\w./:@%+=,-]+$/u.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;

export const powerShellText = (value: string): string => `'${value.replaceAll("'", "''")}'`;
