import type { FormField } from '../state/model.ts';

/** Without the product, which is chosen under Connect: the form has no place for an error about it. */
const FORM_FIELDS: Readonly<Record<Exclude<FormField, 'relyingParty'>, true>> = {
  name: true,
  cloud: true,
  tenant: true,
  clientId: true,
  flow: true,
  clientType: true,
  secret: true,
  redirectUri: true,
  platform: true,
  scopes: true,
  responseMode: true,
  prompt: true,
  loginHint: true,
  domainHint: true,
  extraQueryParameters: true,
  secretExpiresOn: true,
  expectations: true,
};

const isFormField = (name: string): name is FormField => Object.hasOwn(FORM_FIELDS, name);

/** Main may name a field by a path (`draft.tenant`): the first part that the form has counts. */
export function toFormField(name: string | undefined): FormField | null {
  return name?.split('.').find(isFormField) ?? null;
}
