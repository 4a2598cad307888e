import { readForm, type Address } from './address.ts';
import { headerOf, type Exchange, type NamedValue } from './exchange.ts';
import { readMembers } from './members.ts';

/** No request of a sign-in is longer; what is, carries a file. */
const LONGEST_FORM = 64 * 1024;

/** What a request sends: its query, its fragment, and its form or the members of its JSON. */
export function sentParameters(exchange: Exchange, { parameters }: Address): readonly NamedValue[] {
  return [...parameters, ...bodyOf(exchange)];
}

function bodyOf({ sentForm, sentBody, sentHeaders }: Exchange): readonly NamedValue[] {
  if (sentForm.length > 0) return sentForm;
  if (sentBody === '' || sentBody.length > LONGEST_FORM) return [];
  const type = headerOf(sentHeaders, 'content-type').toLowerCase();
  if (type.includes('json') || sentBody.startsWith('{')) return readMembers(sentBody);
  return type === '' || type.includes('urlencoded') ? readForm(sentBody) : [];
}
