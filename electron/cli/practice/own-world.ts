import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OwnRegistration } from '../../practice/own/own-registration.ts';
import type { OwnWorld } from '../../practice/own/own-world.ts';
import type { OwnUser } from '../../practice/own/read-users.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { PracticeOptions } from './options.ts';

type Wanted = Pick<PracticeOptions, 'appFiles' | 'userFiles' | 'secretVariables' | 'tenant'>;

/**
 * What the options bring along, read from files and the environment; `null`: nothing. Errors: `file-unreadable`,
 * `secret-variable-empty`, and those of the readers.
 */
export async function readOwnWorld(
  { appFiles, userFiles, secretVariables, tenant }: Wanted,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<OwnWorld | null>> {
  if (appFiles.length + userFiles.length + secretVariables.size === 0 && tenant === null) return ok(null);
  // Every syntax of every configuration: it takes longer to load than the tenant, which mostly starts without.
  const { readRegistrations } = await import('../../practice/own/read-registrations.ts');
  const { readOwnUsers } = await import('../../practice/own/read-users.ts');
  const registrations: OwnRegistration[] = [];
  const users: OwnUser[] = [];
  for (const file of appFiles) {
    const text = await readText(file);
    const read = text.ok ? readRegistrations(path.basename(file), text.value) : text;
    if (!read.ok) return read;
    registrations.push(...read.value);
  }
  for (const file of userFiles) {
    const text = await readText(file);
    const read = text.ok ? readOwnUsers(path.basename(file), text.value) : text;
    if (!read.ok) return read;
    users.push(...read.value);
  }
  const secrets = new Map<string, string>();
  for (const [clientId, name] of secretVariables) {
    const value = environment[name] ?? '';
    if (value === '')
      return fail('secret-variable-empty', `--secret: the environment variable ${name} is not set.`);
    if (!registrations.some(({ appId }) => appId === clientId))
      return fail('secret-variable-empty', `--secret: no --app brings the client ID ${clientId} along.`);
    secrets.set(clientId, value);
  }
  return ok({ registrations, users, secrets, tenant });
}

/** Error: `file-unreadable`. */
export async function readText(file: string): Promise<Result<string>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return fail('file-unreadable', `${file} cannot be read (${code}).`);
  }
}
