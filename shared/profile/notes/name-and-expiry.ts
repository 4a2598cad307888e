import { inDays, readExpiry, SOON_DAYS } from '../expiry.ts';
import type { FieldNote } from '../field-note.ts';
import type { ProfileDraft } from '../profile.ts';
import { error, hint, warning } from './note.ts';

export function notesOnName({ name }: ProfileDraft): readonly FieldNote[] {
  return name.trim() === ''
    ? [error('name', 'name-empty', 'Give the profile a name you will recognise.')]
    : [];
}

export function notesOnExpiry(draft: ProfileDraft, now: Date): readonly FieldNote[] {
  const { secretExpiresOn: day, clientType } = draft;
  const expiry = readExpiry(day, now);
  const note = (code: string) => `secret-expiry-${code}`;
  switch (expiry.kind) {
    case 'not-given':
      return [];
    case 'not-a-date':
      return [error('secretExpiresOn', note('form'), `“${day}” is not a date: type it as 2027-01-31.`)];
    case 'day':
      if (clientType === 'public') {
        return [
          hint('secretExpiresOn', note('without-secret'), 'A public client has no secret that could expire.'),
        ];
      }
      return onDaysLeft(day.trim(), expiry.daysLeft);
  }
}

function onDaysLeft(day: string, daysLeft: number): readonly FieldNote[] {
  const renew = 'Make a new one under Certificates & secrets, and type its value and its date here.';
  if (daysLeft < 0) {
    return [error('secretExpiresOn', 'secret-expiry-past', `The secret expired on ${day}. ${renew}`)];
  }
  if (daysLeft > SOON_DAYS) return [];
  return [
    warning('secretExpiresOn', 'secret-expiry-soon', `The secret expires ${inDays(daysLeft)}. ${renew}`),
  ];
}
