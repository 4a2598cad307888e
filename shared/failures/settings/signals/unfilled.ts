import { isGuid } from '../../../entra/guid.ts';
import { isPlaceholder } from '../../../profile/placeholder.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

export const NOTHING = /^(?:undefined|null|none|nil|nan|\[object object\])$/iu;
/** What documents and samples write where one's own value belongs. */
const SAMPLE =
  /your|enter_|_here|<[^>]*>|x{6,}|example[-_]|placeholder|changeme|insert|replace|client[-_ ]?id$|app(?:lication)?[-_ ]?id$|tenant[-_ ]?id$|\[[^\]]*\]|\.\.\./iu;
export const VARIABLE =
  /\$\{|\{\{|\$\(|^%\w+%$|^\$[A-Za-z_]|\{[A-Za-z_]|\}|__\w+__|#\{|<%|@@|\$env:|process\.env|secrets\./u;

/** What people put in the place of a value that they do not want to show. */
const HIDDEN =
  /^[*x.…#•-]+$|^[0-9a-f-]{0,30}(?:x{2,}|\*{2,}|•{2,}|\.{3})[0-9a-fx*•.-]*$|redact|hidden|removed|masked|obfuscat|anonymi|censored|\bsnip\b/iu;

/** The value is left out on purpose: it tells nothing of what was sent. */
export const isHidden = (value: string): boolean => HIDDEN.test(value);

export const isSample = (value: string): boolean =>
  value !== '' && !isGuid(value) && !isHidden(value) && (isPlaceholder(value) || SAMPLE.test(value));
export const isVariable = (value: string): boolean => VARIABLE.test(value) || NOTHING.test(value);

/** `ISSUER=${TENANT_ISSUER}`, `issuer: "undefined/v2.0"`: the setting is nothing but a variable. */
export const isIssuerUnfilled: Look = ({ fields, quote }) => {
  const found = fields.find(
    ({ name, before, value }) =>
      (name === 'iss' || name === 'authority') &&
      before[0] !== 'token' &&
      /^(?:\$\{|\{\{|%\w+%|undefined(?:\/|$)|null(?:\/|$))/u.test(value),
  );
  return found === undefined ? null : [quote(found, found.value)];
};
