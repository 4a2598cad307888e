import { readExpiry } from '../../profile/expiry.ts';
import { ignore } from '../reading/found.ts';
import { setField, text } from '../reading/takers.ts';

const DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/u;
const EPOCH = new Date(0);

const isDay = (day: string): boolean => readExpiry(day, EPOCH).kind === 'day';

/** Of several secrets the one that lasts longest counts. The manifest never has their values. */
export const secretEnd = text((found, leaf, value) => {
  const day = DAY.exec(value)?.[0] ?? '';
  if (!isDay(day)) {
    ignore(found, leaf, 'It is no date as in 2027-01-31T00:00:00Z.');
    return;
  }
  const before = found.fields.get('secretExpiresOn');
  if (before !== undefined && before.value >= day) return;
  found.fields.delete('secretExpiresOn');
  setField(found, leaf, 'secretExpiresOn', day);
});
