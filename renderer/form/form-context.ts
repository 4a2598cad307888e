import { createContext, use } from 'react';
import type { FieldNote } from '../../shared/profile/field-note.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import type { Draft } from '../state/model.ts';

/** What the fields of the form share. */
export type FormState = {
  readonly draft: Draft;
  readonly notes: readonly FieldNote[];
  readonly change: (patch: Partial<ProfileDraft>) => void;
  readonly typeSecret: (secret: string) => void;
};

const FormContext = createContext<FormState | null>(null);
export const FormProvider = FormContext.Provider;

export function useForm(): FormState {
  const form = use(FormContext);
  if (form === null) throw new Error('This field must stand inside FormProvider.');
  return form;
}
