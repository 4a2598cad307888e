import { z } from 'zod';
import type { PracticeControl } from '../../../shared/contract/practice-directory.ts';
import type { PageId } from '../../../shared/entra/admin-center.ts';
import type { Directory } from '../directory.ts';

type Leaf = string | number | boolean | null | readonly unknown[];

/** Members by their way through the object, as a manifest names them: `web.redirectUris`. */
export type PathOf<O> = {
  [K in keyof O & string]: O[K] extends Leaf ? K : O[K] extends object ? `${K}.${PathOf<O[K]>}` : K;
}[keyof O & string];

type ValueAt<O, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof O
    ? ValueAt<O[K], Rest>
    : never
  : P extends keyof O
    ? O[P]
    : never;

/** One setting of an app, a user, a tenant or the service: what it is called, how it is edited, and what it may hold. */
export type Field<O> = {
  readonly path: PathOf<O>;
  /** As the admin center calls it. */
  readonly label: string;
  /** Where it is set there; `null` where it is no setting of Entra's. */
  readonly page: PageId | null;
  readonly schema: z.ZodType;
  /** `null`: not edited in the window; `text` then says how its value reads. */
  readonly control: ControlOf<O> | null;
  /** Between the value and what the control holds, where these differ. */
  readonly form: Form<O> | null;
  readonly text: ((value: unknown, directory: Directory) => readonly string[]) | null;
};

type ControlOf<O> = PracticeControl | ((directory: Directory, object: O) => PracticeControl);

type Form<O> = {
  readonly schema: z.ZodType;
  readonly toForm: (value: unknown, object: O) => unknown;
  /** `value` has passed the form's schema. Throws a {@link FieldError} where more is wrong. */
  readonly fromForm: (value: unknown, object: O) => unknown;
};

/** A value that its control cannot hold; the message is for the person at the field. */
export class FieldError extends Error {}

type FieldData<O, V> = {
  readonly label: string;
  readonly page: PageId | null;
  readonly schema: z.ZodType<V>;
  readonly control: ControlOf<O> | null;
  readonly text?: (value: V, directory: Directory) => readonly string[];
};

/** How a value and what its control holds are made from each other. */
export type FormData<O, V, F> = {
  readonly schema: z.ZodType<F>;
  readonly toForm: (value: V, object: O) => F;
  readonly fromForm: (value: F, object: O) => V;
};

/** Declares fields of one kind of object: the compiler holds the schema against the member that the path names. */
export const fieldsOf =
  <O>() =>
  <P extends PathOf<O>, F = never>(
    path: P,
    { text, ...data }: FieldData<O, ValueAt<O, P>>,
    form?: FormData<O, ValueAt<O, P>, F>,
  ): Field<O> => ({
    path,
    ...data,
    form: form === undefined ? null : (form as unknown as Form<O>),
    text: text === undefined ? null : (text as NonNullable<Field<O>['text']>),
  });

type Node = Readonly<Record<string, unknown>>;

/** The value at a path. */
export const valueAt = (object: object, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Node)[key], object);

/** The object with another value at a path. */
export function withValueAt<O extends object>(object: O, path: string, value: unknown): O {
  const [key = '', ...rest] = path.split('.');
  const inner = (object as Node)[key];
  return {
    ...object,
    [key]: rest.length === 0 ? value : withValueAt(inner as object, rest.join('.'), value),
  };
}

export const text = z.string().max(2000);
export const texts = z.array(text).max(1000);
export const SWITCH: PracticeControl = { kind: 'switch' };
export const TEXT: PracticeControl = { kind: 'text', isOptional: false };
export const OPTIONAL_TEXT: PracticeControl = { kind: 'text', isOptional: true };
export const LINES: PracticeControl = { kind: 'lines' };

type Scalar = string | number | boolean | null;

/** A control for a few values, from their words. */
export const choiceOf = (options: readonly (readonly [Scalar, string])[]) =>
  ({ kind: 'choice', options: options.map(([value, label]) => ({ value, label })) }) as const;
