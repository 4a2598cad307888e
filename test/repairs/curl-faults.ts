import { spawnSync } from 'node:child_process';
import type { Call } from './all-steps.ts';

/** Exit code of curl when it understood its arguments, but may not speak the protocol of the address. */
const MAY_NOT_SPEAK = 1;

/** Whether this machine has curl. */
export const hasCurl = (): boolean => spawnSync('curl', ['--version']).status === 0;

/** What curl itself says against its arguments. It only parses them: no protocol is left to it for a request. */
export function curlFaults([, ...args]: Call): readonly string[] {
  const { status, stderr } = spawnSync('curl', [...args, '--proto', '-all'], { encoding: 'utf8' });
  return status === MAY_NOT_SPEAK ? [] : [`curl ${args.join(' ')}: ${stderr.trim()}`];
}
