import { useMemo } from 'react';
import type { FieldNote } from '../../shared/profile/field-note.ts';
import { lintProfile, lintSecret } from '../../shared/profile/lint.ts';
import { toFormField } from '../commands/form-field.ts';
import { BLANK_PROFILE } from '../../shared/profile/profile.ts';
import { useNow } from '../parts/use-now.ts';
import { NEW_PROFILE, type Attempt, type Draft, type ProfileKey } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';
import type { FormState } from './form-context.ts';

const MINUTE_MS = 60_000;

export function useFormState(key: ProfileKey, draft: Draft): FormState {
  const { store } = useSession();
  const now = useNow(MINUTE_MS);
  const attempt = useModel((model) => model.runs.attempts.get(key));
  return useMemo(() => {
    const type = (next: Draft) => store.profiles({ type: 'draft-typed', key, draft: next });
    const secretNotes = draft.secret === '' ? [] : lintSecret(draft.secret, draft.values);
    return {
      draft,
      notes: withRefusal([...lintDraft(key, draft, now), ...secretNotes], attempt),
      change: (patch) => type({ ...draft, values: { ...draft.values, ...patch } }),
      typeSecret: (secret) => type({ ...draft, secret }),
    };
  }, [store, key, draft, now, attempt]);
}

/** What main said about a field when it refused to run, unless the field says so already. */
function withRefusal(notes: readonly FieldNote[], attempt: Attempt | undefined): readonly FieldNote[] {
  if (attempt?.kind !== 'refused') return notes;
  const { code, message } = attempt.error;
  const field = toFormField(attempt.error.field);
  if (field === null || notes.some((note) => note.field === field && note.code === code)) return notes;
  return [...notes, { field, severity: 'error', code, message }];
}

/** A new profile is not scolded for what nobody has typed yet. */
function lintDraft(key: ProfileKey, { values }: Draft, now: Date): readonly FieldNote[] {
  const notes = lintProfile(values, now);
  if (key !== NEW_PROFILE) return notes;
  return notes.filter(({ field }) => field === 'secret' || values[field] !== BLANK_PROFILE[field]);
}
