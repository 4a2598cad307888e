import { isGuid } from '../../entra/guid.ts';
import type { Look } from './condition.ts';

/** The pasted secret has the form of a Secret ID. */
export const isGuidSecret: Look = ({ fields, quote }) => {
  const found = fields.find(({ name, value }) => name === 'client_secret' && isGuid(value.trim()));
  return found === undefined ? null : [quote(found, found.value)];
};

/** Characters that mean something else in a form body unless they are percent-encoded. */
const FORM_SPECIAL = /[+&%/=#?@!$^*()]/u;
const ENCODED = /%[0-9a-f]{2}/iu;

/** A secret with such characters stands in a form body as it is: `client_secret=ab+cd/ef=`. */
export const isRawInForm: Look = ({ fields, quote, decoded }) => {
  for (const found of fields) {
    if (found.name !== 'client_secret' || found.isQuoted || decoded.charAt(found.start - 1) !== '=') continue;
    const asTyped = quote(found, found.value);
    if (FORM_SPECIAL.test(asTyped.quote) && !ENCODED.test(asTyped.quote) && found.value.length > 8)
      return [asTyped];
  }
  return null;
};

/** An end date of a credential before a time that the text states otherwise. */
export const isPastEndDate: Look = ({ fields, facts, quote }) => {
  const end = fields.find(({ name }) => name === 'end_date');
  const stated = facts.timestamp;
  if (end === undefined || stated === null) return null;
  const endsAt = Date.parse(end.value);
  const at = Date.parse(stated.value);
  return endsAt < at ? [quote(end, end.value), stated] : null;
};
