import { z } from 'zod';

/** What of the practice tenant's directory the window edits. Fields are described by main; the window only draws them. */

export const PRACTICE_TARGETS = ['app', 'user', 'tenant', 'service'] as const;
/** `service` is what belongs to no single object: consent, sessions, and the service's own bad days. */
export type PracticeTarget = (typeof PRACTICE_TARGETS)[number];

const LONGEST_ID = 300;
const LONGEST_PATH = 100;

/** `id` is the client ID of an app, the object ID of a user, the ID of a tenant, and empty for the service. */
export const practiceObjectSchema = z.strictObject({
  target: z.enum(PRACTICE_TARGETS),
  id: z.string().max(LONGEST_ID),
});
export type PracticeObject = z.infer<typeof practiceObjectSchema>;

/** `value` is what the field's control holds; main reads it by the field's own schema. */
export const practiceChangeSchema = z.strictObject({
  object: practiceObjectSchema,
  path: z.string().max(LONGEST_PATH),
  value: z.json(),
});
export type PracticeChange = z.infer<typeof practiceChangeSchema>;

type Scalar = string | number | boolean | null;

export type PracticeOption = { readonly value: Scalar; readonly label: string };

/** How a value is edited, and how it reads. */
export type PracticeControl =
  | { readonly kind: 'switch' }
  /** `isOptional`: emptied, it is `null`. */
  | { readonly kind: 'text'; readonly isOptional: boolean }
  | { readonly kind: 'number' }
  /** A list of texts. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'choice'; readonly options: readonly PracticeOption[] }
  /** A list of chosen values. */
  | { readonly kind: 'several'; readonly options: readonly PracticeOption[] }
  /** A list of objects with these members; a new one begins as `blank`. */
  | {
      readonly kind: 'records';
      readonly columns: readonly PracticeColumn[];
      readonly blank: Readonly<Record<string, unknown>>;
    };

export type PracticeColumn = {
  readonly key: string;
  readonly label: string;
  /** `fixed` is shown and not edited; `date` is ISO 8601. */
  readonly control:
    | { readonly kind: 'fixed' | 'text' | 'date' | 'lines' }
    | { readonly kind: 'choice' | 'several'; readonly options: readonly PracticeOption[] };
};

export type PracticeFieldView = {
  readonly path: string;
  readonly label: string;
  readonly control: PracticeControl;
  readonly value: unknown;
  readonly isChanged: boolean;
};

export type PracticeObjectView = {
  readonly object: PracticeObject;
  readonly name: string;
  /** Fields by the page of the admin center that has them. */
  readonly sections: readonly {
    readonly where: string;
    readonly fields: readonly PracticeFieldView[];
  }[];
};

/** One difference from the healthy tenant. */
export type PracticeDifference = {
  readonly object: PracticeObject;
  readonly name: string;
  /** `null`: the object as a whole was added or removed. */
  readonly path: string | null;
  readonly label: string;
  /** The page of the admin center; `null` where it has none. */
  readonly where: string | null;
  readonly removed: readonly string[];
  readonly added: readonly string[];
};
