import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a script would have called: each call with its arguments. `leftovers` are files that it made. */
export type Calls = { readonly calls: readonly (readonly string[])[]; readonly leftovers: readonly string[] };

/** A call is written as its arguments, each ended by NUL, and then one more NUL. */
const RECORD = `record() { printf '%s\\0' "$@" >&3; printf '\\0' >&3; }
az() { record az "$@"; echo "$ANSWER"; }
curl() { record curl "$@"; }
terraform() { record terraform "$@"; }
`;

/** Runs a script in an empty folder where `az`, `curl` and `terraform` only write down their arguments; az prints `answer`. */
export function runScript(script: string, answer = 'https://listed.example/1'): Calls {
  const folder = mkdtempSync(join(tmpdir(), 'authloupe-repair-'));
  try {
    const log = join(folder, 'log');
    writeFileSync(join(folder, 'script'), `${RECORD}\n${script}\n`);
    execFileSync('sh', ['-eu', '-c', '. ./script 3> log'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ANSWER: answer },
      // What the shell complains of is in the error that is thrown.
      stdio: 'pipe',
    });
    const calls = readFileSync(log, 'utf8')
      .split('\0\0')
      .filter((call) => call !== '')
      .map((call) => call.split('\0'));
    return { calls, leftovers: readdirSync(folder).filter((file) => file !== 'script' && file !== 'log') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
