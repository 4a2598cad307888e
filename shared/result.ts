/** A failure that crosses a boundary as data. `code` is stable; `message` is for people; `field` names the input to mend. */
export type AppError = {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
};

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: string, message: string, field?: string): Result<never> => ({
  ok: false,
  error: field === undefined ? { code, message } : { code, message, field },
});

/** Makes the compiler prove that a switch over a union is exhaustive. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
