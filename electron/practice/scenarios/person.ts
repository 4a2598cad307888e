import { CONTOSO } from '../data/tenants.ts';
import type { Person } from './scenario.ts';

/** Somebody who does all that the pages ask; a name without a domain is a member of Contoso. */
export function practiceUser(name: string): Person {
  const username = name.includes('@') ? name : `${name}@${CONTOSO.domain}`;
  return { username, password: null, consent: 'accept' };
}

/** Whoever has no reason to choose another user signs in as this one. */
export const MEMBER: Person = practiceUser('mara');
