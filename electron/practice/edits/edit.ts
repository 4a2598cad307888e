import { z } from 'zod';
import { practiceObjectSchema } from '../../../shared/contract/practice-directory.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Directory } from '../directory.ts';
import { reasonOf } from '../issue-reason.ts';
import { withValueAt } from './field.ts';
import { findObject, onKind, type Kind } from './objects.ts';

/**
 * One step from one directory to another, as a scenario file has it: a field of an object is set, or an object comes or
 * goes. What is added begins as a new registration does, and the edits that follow set its fields.
 */
export const directoryEditSchema = z.discriminatedUnion('edit', [
  z.strictObject({
    edit: z.literal('set'),
    ...practiceObjectSchema.shape,
    path: z.string().max(100),
    value: z.json(),
  }),
  z.strictObject({ edit: z.literal('add'), ...practiceObjectSchema.shape }),
  z.strictObject({ edit: z.literal('remove'), ...practiceObjectSchema.shape }),
]);

export type DirectoryEdit = z.infer<typeof directoryEditSchema>;

/**
 * Carries the edits out, one after the other; none where one cannot be. Errors: `edit-object-unknown`,
 * `edit-field-unknown`, `edit-value-wrong`; `field` names the edit (from 0) and its path.
 */
export function applyEdits(directory: Directory, edits: readonly DirectoryEdit[]): Result<Directory> {
  let changed = directory;
  for (const [index, edit] of edits.entries()) {
    const result = applyEdit(changed, edit, `edits[${index}]`);
    if (!result.ok) return result;
    changed = result.value;
  }
  return ok(changed);
}

const applyEdit = (directory: Directory, edit: DirectoryEdit, place: string): Result<Directory> =>
  onKind(edit.target, (kind) => {
    switch (edit.edit) {
      case 'add':
        return addObject(kind, directory, edit.id, place);
      case 'remove':
        return removeObject(kind, directory, edit.id, place);
      case 'set':
        return setField(kind, directory, edit, place);
    }
  });

function addObject<O extends object>(
  kind: Kind<O>,
  directory: Directory,
  id: string,
  place: string,
): Result<Directory> {
  if (kind.target === 'service' || findObject(kind, directory, id) !== undefined)
    return fail('edit-object-unknown', `The ${kind.target} “${id}” is there already.`, place);
  return ok(kind.replaceAll(directory, [...kind.list(directory), kind.blank(id, directory)]));
}

function removeObject<O extends object>(
  kind: Kind<O>,
  directory: Directory,
  id: string,
  place: string,
): Result<Directory> {
  const found = findObject(kind, directory, id);
  if (kind.target === 'service' || found === undefined) return unknownObject(kind, id, place);
  return ok(
    kind.replaceAll(
      directory,
      kind.list(directory).filter((object) => object !== found),
    ),
  );
}

type SetEdit = Extract<DirectoryEdit, { readonly edit: 'set' }>;

function setField<O extends object>(
  kind: Kind<O>,
  directory: Directory,
  { id, path, value }: SetEdit,
  place: string,
): Result<Directory> {
  const found = findObject(kind, directory, id);
  if (found === undefined) return unknownObject(kind, id, place);
  const field = kind.fields.find((each) => each.path === path);
  if (field === undefined)
    return fail(
      'edit-field-unknown',
      `There is no field “${path}” of a ${kind.target}. There are: ${kind.fields.map((each) => each.path).join(', ')}.`,
      `${place}.path`,
    );
  const parsed = field.schema.safeParse(value);
  if (!parsed.success) return fail('edit-value-wrong', wrongValue(path, parsed.error), `${place}.value`);
  return ok(replaceObject(kind, directory, found, withValueAt(found, path, parsed.data)));
}

const replaceObject = <O extends object>(
  kind: Kind<O>,
  directory: Directory,
  before: O,
  after: O,
): Directory =>
  kind.replaceAll(
    directory,
    kind.list(directory).map((object) => (object === before ? after : object)),
  );

const unknownObject = <O extends object>(kind: Kind<O>, id: string, place: string): Result<never> =>
  fail('edit-object-unknown', `There is no ${kind.target} “${id}”.`, `${place}.id`);

/** The first thing that is wrong, with its way inside the value. */
export function wrongValue(path: string, { issues }: z.ZodError): string {
  const [issue] = issues;
  const inside = issue === undefined ? '' : issue.path.map((key) => `[${String(key)}]`).join('');
  return `${path}${inside}: ${reasonOf(issue)}.`;
}
