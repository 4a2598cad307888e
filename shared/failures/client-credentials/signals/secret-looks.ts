import { pieceOfMatch } from '../../../reading/piece.ts';
import { isGuid } from '../../../entra/guid.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

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

/** “the secret contains a +”, “only secrets with & or %”. */
const SAYS_SPECIALS =
  /\b(?:secrets?|passwords?|ones|it|value)\b[^.\n]{0,40}?\b(?:with|contain(?:s|ed|ing)?|includ(?:es|ed|ing)|ha[sd]|have|having|ends?|starts?|character)\b[^.\n]{0,24}?[ '"`“‘(][+&%#=/]{1,3}(?=[ ,.;:'"`”’)]|$)/mu;
/** A form body put together from strings: `"&client_secret=" + secret`, `client_secret={secret}`, `-d "client_secret=$X"`. */
const WRITTEN = /[&"'?\s]client_secret=(?:\$\{?\w|\{\w|"\s*[+.&]\s*\w|'\s*[+.&]\s*\w|%s)/u;

/** An `&` of the secret cut it: what follows is no parameter. */
const CUT = /client_secret=[^&\s"'{}$<>]{3,80}&(?!amp;|[a-z_]{2,30}=)[^&\s"'=]{1,60}/u;

const inStart =
  (pattern: RegExp, hint: string): Look =>
  ({ decoded, quote }) => {
    if (!decoded.includes(hint)) return null;
    const match = pattern.exec(decoded.length > 20_000 ? decoded.slice(0, 20_000) : decoded);
    if (match === null) return null;
    return [quote(pieceOfMatch(match), match[0])];
  };
export const isSaidToHoldSpecials = inStart(SAYS_SPECIALS, 'ecret');
export const isCutInForm = inStart(CUT, 'client_secret=');
export const isWrittenIntoForm = inStart(WRITTEN, 'client_secret=');
