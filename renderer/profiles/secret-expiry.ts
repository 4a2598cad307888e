import { SOON_DAYS, inDays, readExpiry } from '../../shared/profile/expiry.ts';

/** What the list says about a secret that ends soon or has ended; `null` when there is nothing to say. */
export function describeExpiry(day: string, now: Date): string | null {
  const expiry = readExpiry(day, now);
  if (expiry.kind !== 'day' || expiry.daysLeft > SOON_DAYS) return null;
  return expiry.daysLeft < 0 ? 'Secret expired' : `Secret expires ${inDays(expiry.daysLeft)}`;
}
