import { isGuid } from '../entra/guid.ts';
import type { Connection, Entry, EntryValue } from './relying-party.ts';

export const missing = (what: string): EntryValue => ({ kind: 'missing', what });

export const orMissing = (value: string, what: string): EntryValue =>
  value === '' ? missing(what) : { kind: 'text', text: value };

export const text = (field: string, value: EntryValue, note: string | null = null): Entry => ({
  field,
  value,
  note,
});

export const switchOf = (field: string, isOn: boolean, note: string | null = null): Entry => ({
  field,
  value: { kind: 'switch', isOn },
  note,
});

export function tenantId(field: string, { tenant }: Connection): Entry {
  const value = tenant.trim();
  const note =
    value === '' || isGuid(value) ? null : 'The Directory (tenant) ID is the safer choice: domains change.';
  return text(field, orMissing(value, 'the Directory (tenant) ID of the Overview page'), note);
}

export const clientId = (field: string, connection: Connection): Entry =>
  text(field, orMissing(connection.clientId.trim(), 'the Application (client) ID of the Overview page'));

export const clientSecret = (field: string, note: string | null = null): Entry => ({
  field,
  value: { kind: 'secret' },
  note,
});
