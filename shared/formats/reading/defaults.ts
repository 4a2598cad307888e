import { FIELD_LABELS } from './field-labels.ts';
import { NOWHERE, assume, type Found } from './found.ts';

/** Where the text leaves the tenant out: what the tool takes then. */
export function assumeTenant(found: Found, tenant: string, by: string): void {
  if (found.fields.has('tenant') || found.open.has('tenant')) return;
  found.fields.set('tenant', { value: tenant, leaf: NOWHERE });
  assume(found, FIELD_LABELS.tenant, tenant, `The text names no tenant: this is ${by}’s default.`);
}

/** Where the text leaves the scopes out: what the tool asks for then. */
export function assumeScopes(found: Found, scopes: string, by: string): void {
  if (found.fields.has('scopes') || found.open.has('scopes')) return;
  found.fields.set('scopes', { value: scopes, leaf: NOWHERE });
  assume(found, FIELD_LABELS.scopes, scopes, `The text names no scopes: these are ${by}’s default.`);
}

/** Scopes that a library adds to those of the text. */
export function addScopes(found: Found, added: readonly string[], by: string): void {
  const asked = found.fields.get('scopes');
  const own = (asked?.value ?? '').split(' ').filter((each) => each !== '');
  const missing = added.filter((each) => !own.includes(each));
  if (missing.length === 0) return;
  found.fields.set('scopes', { value: [...missing, ...own].join(' '), leaf: asked?.leaf ?? NOWHERE });
  assume(found, FIELD_LABELS.scopes, missing.join(' '), `${by} adds these to every request.`);
}
