import { useMemo } from 'react';
import { lintProfile, lintSecret } from '../../shared/profile/lint.ts';
import { useNow } from '../parts/use-now.ts';
import type { Draft, ProfileKey } from '../state/model.ts';
import { useSession } from '../state/session.tsx';
import type { FormState } from './form-context.ts';

const MINUTE_MS = 60_000;

export function useFormState(key: ProfileKey, draft: Draft): FormState {
  const { store } = useSession();
  const now = useNow(MINUTE_MS);
  return useMemo(() => {
    const type = (next: Draft) => store.profiles({ type: 'draft-typed', key, draft: next });
    const secretNotes = draft.secret === '' ? [] : lintSecret(draft.secret, draft.values);
    return {
      draft,
      notes: [...lintProfile(draft.values, now), ...secretNotes],
      change: (patch) => type({ ...draft, values: { ...draft.values, ...patch } }),
      typeSecret: (secret) => type({ ...draft, secret }),
    };
  }, [store, key, draft, now]);
}
