import type {
  PracticeColumn,
  PracticeControl,
  PracticeDifference,
  PracticeOption,
} from '../../../shared/contract/practice-directory.ts';
import { PAGES, type PageId } from '../../../shared/entra/admin-center.ts';
import type { Directory } from '../directory.ts';
import { editsBetween } from './difference.ts';
import type { DirectoryEdit } from './edit.ts';
import { valueAt, type Field } from './field.ts';
import { formValue } from './form-change.ts';
import { controlOf } from './object-view.ts';
import { findObject, onKind, type Kind } from './objects.ts';

/** What somebody would have to change in the healthy tenant to get here, in the admin center's terms. */
export const differencesOf = (healthy: Directory, directory: Directory): readonly PracticeDifference[] =>
  editsBetween(healthy, directory)
    .filter((edit, _index, all) => !isOfNewObject(edit, all))
    .map((edit) => onKind(edit.target, (kind) => differenceOf(kind, healthy, directory, edit)));

/** The fields of what was added go without saying. */
const isOfNewObject = (edit: DirectoryEdit, all: readonly DirectoryEdit[]): boolean =>
  edit.edit === 'set' &&
  all.some((each) => each.edit === 'add' && each.target === edit.target && each.id === edit.id);

const NOUNS = { app: 'App', user: 'User', tenant: 'Tenant', service: 'Service' } as const;

function differenceOf<O extends object>(
  kind: Kind<O>,
  healthy: Directory,
  directory: Directory,
  edit: DirectoryEdit,
): PracticeDifference {
  const { target, id } = edit;
  const before = findObject(kind, healthy, id);
  const after = findObject(kind, directory, id);
  const name = nameOf(kind, before ?? after, id);
  if (edit.edit !== 'set') {
    const words = [`${NOUNS[target]} ${name}`];
    return {
      object: { target, id },
      name,
      path: null,
      label: NOUNS[target],
      where: null,
      removed: edit.edit === 'remove' ? words : [],
      added: edit.edit === 'add' ? words : [],
    };
  }
  const { path } = edit;
  const field = kind.fields.find((each) => each.path === path);
  const texts = [textsOf(field, healthy, before), textsOf(field, directory, after)] as const;
  return {
    object: { target, id },
    name,
    path,
    label: field?.label ?? path,
    where: placeOf(field?.page ?? null),
    ...itemsApart(...texts),
  };
}

const placeOf = (page: PageId | null): string | null => (page === null ? null : PAGES[page].path);

/** What is gone and what is new. Values that read the same, as two secrets with one start do, still differ. */
function itemsApart(before: readonly string[], after: readonly string[]) {
  const removed = before.filter((text) => !after.includes(text));
  const added = after.filter((text) => !before.includes(text));
  return removed.length + added.length === 0 ? { removed, added: ['another value'] } : { removed, added };
}

const nameOf = <O extends object>(kind: Kind<O>, object: O | undefined, id: string): string =>
  object === undefined ? id : kind.nameOf(object);

const NONE = ['none'];

function textsOf<O extends object>(
  field: Field<O> | undefined,
  directory: Directory,
  object: O | undefined,
): readonly string[] {
  if (field === undefined || object === undefined) return NONE;
  const control = controlOf(field, directory, object);
  const texts =
    field.text !== null && !(control?.kind === 'choice' && field.form !== null)
      ? field.text(valueAt(object, field.path), directory)
      : control === null
        ? [JSON.stringify(valueAt(object, field.path))]
        : textsOfControl(control, formValue(field, object));
  return texts.length === 0 ? NONE : texts;
}

/** A value as its control shows it: one text an item. */
function textsOfControl(control: PracticeControl, value: unknown): readonly string[] {
  switch (control.kind) {
    case 'switch':
      return [value === true ? 'on' : 'off'];
    case 'text':
    case 'number':
      return [typeof value === 'string' || typeof value === 'number' ? String(value) : 'none'];
    case 'lines':
      return toList(value).map(String);
    case 'choice':
      return [labelOf(control.options, value)];
    case 'several':
      return toList(value).map((each) => labelOf(control.options, each));
    case 'records':
      return toList(value).map((row) =>
        control.columns
          .map((column) => cellText(column, (row as Readonly<Record<string, unknown>>)[column.key]))
          .filter((text) => text !== '')
          .join(' · '),
      );
  }
}

function cellText({ control }: PracticeColumn, value: unknown): string {
  switch (control.kind) {
    case 'choice':
      return labelOf(control.options, value);
    case 'several':
      return toList(value)
        .map((each) => labelOf(control.options, each))
        .join(', ');
    case 'lines':
      return toList(value).join(', ');
    case 'date':
      return String(value).slice(0, 10);
    case 'fixed':
    case 'text':
      return String(value);
  }
}

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const labelOf = (options: readonly PracticeOption[], value: unknown): string =>
  options.find((option) => option.value === value)?.label ?? String(value);
