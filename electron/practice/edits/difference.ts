import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Directory } from '../directory.ts';
import type { DirectoryEdit } from './edit.ts';
import { valueAt } from './field.ts';
import { findObject, onKind, TARGETS, type Kind } from './objects.ts';

type Json = z.core.util.JSONType;

/** The edits that lead from one directory to the other. */
export const editsBetween = (before: Directory, after: Directory): readonly DirectoryEdit[] =>
  TARGETS.flatMap((target) => onKind(target, (kind) => editsOfKind(kind, before, after)));

function editsOfKind<O extends object>(
  kind: Kind<O>,
  before: Directory,
  after: Directory,
): readonly DirectoryEdit[] {
  const { target } = kind;
  const removed = kind
    .list(before)
    .map(kind.idOf)
    .filter((id) => findObject(kind, after, id) === undefined);
  return [
    ...removed.map((id) => ({ edit: 'remove' as const, target, id })),
    ...kind.list(after).flatMap((object) => {
      const id = kind.idOf(object);
      const known = findObject(kind, before, id);
      return known === undefined
        ? [{ edit: 'add' as const, target, id }, ...editsOfObject(kind, kind.blank(id, after), object)]
        : editsOfObject(kind, known, object);
    }),
  ];
}

function editsOfObject<O extends object>(kind: Kind<O>, before: O, after: O): readonly DirectoryEdit[] {
  if (before === after) return [];
  return kind.fields
    .filter(({ path }) => !isDeepStrictEqual(valueAt(before, path), valueAt(after, path)))
    .map(({ path }) => ({
      edit: 'set' as const,
      target: kind.target,
      id: kind.idOf(after),
      path,
      // Directories are plain data: every value is JSON.
      value: valueAt(after, path) as Json,
    }));
}
