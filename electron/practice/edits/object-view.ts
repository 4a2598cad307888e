import { isDeepStrictEqual } from 'node:util';
import type {
  PracticeControl,
  PracticeObject,
  PracticeObjectView,
} from '../../../shared/contract/practice-directory.ts';
import { PAGES } from '../../../shared/entra/admin-center.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Directory } from '../directory.ts';
import { valueAt, type Field } from './field.ts';
import { formValue } from './form-change.ts';
import { findObject, onKind, type Kind } from './objects.ts';

/** An object with all its fields, page by page, for the window. Error: `edit-object-unknown`. */
export const viewObject = (
  healthy: Directory,
  directory: Directory,
  wanted: PracticeObject,
): Result<PracticeObjectView> =>
  onKind(wanted.target, (kind) => {
    const object = findObject(kind, directory, wanted.id);
    return object === undefined
      ? fail('edit-object-unknown', 'The practice tenant has it no more.')
      : ok(viewOf(kind, healthy, directory, object));
  });

function viewOf<O extends object>(
  kind: Kind<O>,
  healthy: Directory,
  directory: Directory,
  object: O,
): PracticeObjectView {
  const id = kind.idOf(object);
  const before = findObject(kind, healthy, id);
  const fields = kind.fields.flatMap((field) => {
    const control = controlOf(field, directory, object);
    if (control === null) return [];
    const { path, label } = field;
    const isChanged =
      before !== undefined && !isDeepStrictEqual(valueAt(before, path), valueAt(object, path));
    return [
      { where: placeOf(field), view: { path, label, control, value: formValue(field, object), isChanged } },
    ];
  });
  const places = [...new Set(fields.map(({ where }) => where))];
  return {
    object: { target: kind.target, id },
    name: kind.nameOf(object),
    sections: places.map((where) => ({
      where,
      fields: fields.filter((field) => field.where === where).map(({ view }) => view),
    })),
  };
}

/** Settings that Entra does not have stand together. */
const placeOf = <O>({ page }: Field<O>): string => (page === null ? 'Practice only' : PAGES[page].path);

export function controlOf<O>(
  { control }: Pick<Field<O>, 'control'>,
  directory: Directory,
  object: O,
): PracticeControl | null {
  return typeof control === 'function' ? control(directory, object) : control;
}
