import type { AppError } from '../../shared/result.ts';

/** The code of a Node error (`ENOSPC`); the empty string for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_ALLOWED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Says in plain words why `path` could not be written. Codes: `storage-full`, `storage-failed`. */
export function storageError(error: unknown, path: string): AppError {
  const code = errorCode(error);
  if (DISK_FULL.has(code)) {
    return {
      code: 'storage-full',
      message: `The disk is full, so ${path} could not be written. What was saved before is safe. Free some space and try again.`,
    };
  }
  const reason = NOT_ALLOWED.has(code)
    ? 'this account may not write there; look who owns the file and its folder, and whether the disk is read-only'
    : 'the system reported an error';
  return {
    code: 'storage-failed',
    message: `${path} could not be written: ${reason}${code === '' ? '' : ` (${code})`}. What was saved before is safe.`,
  };
}
