const FORMS: readonly RegExp[] = [
  // <client-id>  [tenant]  {{ var }}  ${VAR}  $(var)  %VAR%  {tenantId}
  /^<.*>$/u,
  /^\[.*\]$/u,
  /\{\{.*\}\}/u,
  /\$\{.*\}/u,
  /\$\(.*\)/u,
  /^%\w+%$/u,
  /^\$[A-Z_][A-Z0-9_]*$/u,
  /^\{(?![0-9a-f-]{36}\}$).*\}$/iu,
  // your-tenant-id, enter_the_tenant_id_here, xxxxxxxx-xxxx-…, changeme
  /^(?:your|enter|insert|replace)[-_ ].*$/iu,
  /^x{4,}(?:-x{4,})*$/iu,
  /^(?:changeme|todo|tbd|client[-_ ]?id|tenant[-_ ]?id|client[-_ ]?secret)$/iu,
];

/** A text that a template or a document left for somebody else to fill in. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  return FORMS.some((form) => form.test(trimmed));
}

/** A variable of a template or a shell, as opposed to prose such as `your-tenant`. */
export function isVariable(text: string): boolean {
  return /\$\{|\{\{|\$\(|^%\w+%$|^\$[A-Z_]|^\{/u.test(text.trim());
}
