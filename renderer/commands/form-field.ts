import type { FormField } from '../state/model.ts';

const FORM_FIELDS: ReadonlySet<string> = new Set<FormField>([
  'name',
  'cloud',
  'tenant',
  'clientId',
  'clientType',
  'secret',
  'redirectUri',
  'platform',
  'scopes',
  'responseMode',
  'prompt',
  'loginHint',
  'domainHint',
  'extraQueryParameters',
  'secretExpiresOn',
  'expectations',
]);

/** Main may name a field by a path (`draft.tenant`): its last part counts. */
export function toFormField(name: string | undefined): FormField | null {
  const last = name?.split('.').find((part) => FORM_FIELDS.has(part));
  return last === undefined ? null : (last as FormField);
}
