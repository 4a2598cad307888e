import type { PracticeObject } from '../../../shared/contract/practice-directory.ts';
import type { Directory } from '../directory.ts';
import { editsBetween } from './difference.ts';
import type { DirectoryEdit } from './edit.ts';

/** The edits that take one difference from the healthy directory back; all of an object's without a path. */
export const undoEdits = (
  healthy: Directory,
  directory: Directory,
  { target, id }: PracticeObject,
  path: string | null,
): readonly DirectoryEdit[] =>
  editsBetween(directory, healthy)
    .filter((edit) => edit.target === target && edit.id === id)
    .filter((edit) => path === null || (edit.edit === 'set' && edit.path === path));
