/** What stands where a value belongs and is none. */
type StandIn =
  | { readonly kind: 'variable'; readonly name: string; readonly fallback: string | null }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'empty' };

/**
 * A whole value that something else fills in: shells, compose files, Spring, Maven, PowerShell, cmd, Helm, Postman,
 * Jinja, pipelines, App Service, Argo CD, VS Code, secret files. The name is the first group, its default the second.
 */
const VARIABLES: readonly RegExp[] = [
  /^\$\{\{\s*([^{}]+?)\s*\}\}$/u,
  /^\{\{\{?\s*([^{}]+?)\s*\}?\}\}$/u,
  /^\$\{\[\s*([^[\]]+?)\s*\]\}$/u,
  /^\$\{([A-Za-z_]\w*):?\?[^{}]*\}$/u,
  /^\$\{(?:input:|env:)?([^{}:?=-]+?)(?:(?::-|:=|:|-)([^{}]*))?\}$/u,
  /^\$\{(?:input:|env:)?([^{}]+)\}$/u,
  /^\$\(([^()]+)\)$/u,
  /^\$(?:env:)?([A-Za-z_][\w.:-]*)$/u,
  /^%([A-Za-z_]\w*)%$/u,
  /^#\{([^{}]+)\}#?$/u,
  /^@([\w.-]+)@$/u,
  /^(?:##|@@)([\w.-]+)(?:##|@@)$/u,
  /^__([A-Za-z]\w*?)__$/u,
  /^env\(([A-Za-z_]\w*)\)$/u,
  /^<<\s*([\w.-]+)\s*>>$/u,
  /^<%=?\s*(.+?)\s*%>$/u,
  /^\[\[\s*([\w.]+)\s*\]\]$/u,
  /^\$__(?:env|file|vault)\{([^{}]+)\}$/u,
  /^@Microsoft\.KeyVault\((?:SecretUri=\S*\/secrets\/([\w-]+)|.*SecretName=([\w-]+)).*\)$/iu,
  /^@Microsoft\.(AppConfiguration)\(.*\)$/iu,
  /^((?:exec:|file:\/\/|\/run\/secrets\/).*)$/u,
  /^`([^`]+)`$/u,
  /^ENC\[.*\]$/u,
  /^env\(([\w.-]+)\)$/u,
];

/** What samples write where the reader’s own value belongs. */
const PROSE: readonly RegExp[] = [
  /^<+.*>+$/u,
  /^\[.*\]$/u,
  /^\(.*\)$/u,
  /^\{(?![0-9a-f-]{36}\}$)[^{}]*\}$/iu,
  /^(?:enter|insert|replace|your|my|add|put|paste|set|use|the|from|see|copy|fill|type|todo|tbd|fixme|change)[-_ ]/iu,
  /^(?:enter|insert|replace|your|todo|tbd|change)(?:me|this|[A-Z]|$)/u,
  /^(?:here|placeholder|example|sample|dummy|secret|none|n\/a|null|undefined|changeme|todo|tbd)$/iu,
  /(?:_here|-here| here|goes[-_ ]here|placeholder)[>\])}]*$/iu,
  /^(?:[a-z]+[-_ ])*(?:client|app|application|tenant|directory)[-_ ]?(?:id|guid|name|secret)?(?:[-_ ](?:value|guid|id))*$/iu,
  /^[x*#.…_-]{3,}$/iu,
  /^0{8}-0{4}-0{4}-0{4}-0{12}$/u,
  /^x{2,}(?:-x{2,})+$/iu,
  /^[0x]{8}(?:-[0x]{4}){3}-[0x]{12}$/iu,
  /^__\d+__$/u,
];

export function standIn(text: string): StandIn | null {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  for (const form of VARIABLES) {
    const found = form.exec(trimmed);
    if (found === null) continue;
    const [, name, second = null] = found;
    return name === undefined
      ? { kind: 'variable', name: second ?? 'a variable', fallback: null }
      : { kind: 'variable', name: name.trim(), fallback: second };
  }
  // Of an address the parts are looked at one by one: its host says something, whatever stands behind it.
  if (trimmed.includes('://')) return null;
  const part = [...trimmed.matchAll(PARTS)].at(-1);
  // Of `${INSTANCE}${TENANT}` the last part tells more than the first.
  if (part !== undefined && trimmed.replaceAll(PARTS, '') === '')
    return { kind: 'variable', name: (part[1] ?? part[2] ?? part[3] ?? '').trim(), fallback: null };
  return PROSE.some((form) => form.test(trimmed)) ? { kind: 'placeholder' } : null;
}

const PARTS = /\$\{\{?([^{}]+)\}?\}|\{\{([^{}]+)\}\}|\$\(([^()]+)\)/gu;

const INNER =
  /\$\{\{\s*([^{}]+?)\s*\}\}|\{\{\s*([^{}]+?)\s*\}\}|\$\{([^{}]+)\}|\$\(([^()]+)\)|%([A-Za-z_]\w*)%|<([^<>]+)>|\{([^{}]+)\}|\$([A-Za-z_]\w*)|\[([A-Za-z][^[\]]*)\]/u;

/** The first part of a text that something else fills in; `name` is what the text calls it. */
export function partStandIn(text: string): { readonly name: string } | null {
  const found = INNER.exec(text);
  if (found === null) return null;
  const names: readonly (string | undefined)[] = found.slice(1);
  return { name: (names.find((each) => each !== undefined) ?? '').trim() };
}
