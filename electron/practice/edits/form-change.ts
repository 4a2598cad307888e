import type { PracticeChange } from '../../../shared/contract/practice-directory.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Directory } from '../directory.ts';
import { wrongValue, type DirectoryEdit } from './edit.ts';
import { FieldError, valueAt, type Field } from './field.ts';
import { findObject, onKind, type Kind } from './objects.ts';

/**
 * A change at a control of the window as the edit that it is. Errors: `edit-object-unknown`, `edit-field-unknown`,
 * `edit-value-wrong`; `field` names the path.
 */
export const toEdit = (directory: Directory, change: PracticeChange): Result<DirectoryEdit> =>
  onKind(change.object.target, (kind) => editOf(kind, directory, change));

function editOf<O extends object>(
  kind: Kind<O>,
  directory: Directory,
  { object: { target, id }, path, value }: PracticeChange,
): Result<DirectoryEdit> {
  const object = findObject(kind, directory, id);
  if (object === undefined) return fail('edit-object-unknown', `There is no ${target} “${id}” any more.`);
  const field = kind.fields.find((each) => each.path === path);
  if (field === undefined || field.control === null)
    return fail('edit-field-unknown', `“${path}” of a ${target} is not edited here.`);
  const read = readForm(field, object, value);
  if (!read.ok) return read;
  const parsed = field.schema.safeParse(read.value);
  return parsed.success
    ? ok({ edit: 'set', target, id, path, value: parsed.data as (DirectoryEdit & { edit: 'set' })['value'] })
    : fail('edit-value-wrong', wrongValue(field.label, parsed.error), path);
}

function readForm<O>({ form, label, path }: Field<O>, object: O, value: unknown): Result<unknown> {
  if (form === null) return ok(value);
  const parsed = form.schema.safeParse(value);
  if (!parsed.success) return fail('edit-value-wrong', wrongValue(label, parsed.error), path);
  try {
    return ok(form.fromForm(parsed.data, object));
  } catch (error) {
    if (error instanceof FieldError) return fail('edit-value-wrong', error.message, path);
    throw error;
  }
}

/** What the control of a field holds. */
export function formValue<O extends object>({ form, path }: Field<O>, object: O): unknown {
  const value = valueAt(object, path);
  return form === null ? value : form.toForm(value, object);
}
