import type { ProfileDraft, ProfileField } from './profile.ts';

/** A remark about one field, shown under it as the user types. */
export type FieldNote = {
  readonly field: ProfileField | 'secret';
  /** `error`: Entra or the app cannot accept this. `warning`: most likely a mistake. `hint`: good to know. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** Stable, kebab-case. */
  readonly code: string;
  /** What is wrong and what to type instead. */
  readonly message: string;
  /** A replacement that a click can apply. */
  readonly fix?: { readonly label: string; readonly patch: Partial<ProfileDraft> };
};
