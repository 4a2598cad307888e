import { appendFileSync, existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { draft, openProfilesIn } from './open.ts';

/**
 * A process of its own that changes profiles without pause. Each line of its log is a change that was answered:
 * `+name` or `-name`; `! code` is a refusal, after which it goes on where it can.
 *
 * Arguments: folder, log file, name prefix, number of profiles to create (endless when 0), characters of padding a
 * profile, and a file whose appearance is waited for before the first change (none when empty).
 */
const [folder = '', log = '', prefix = '', count = '0', padding = '0', signal = ''] = process.argv.slice(2);
const MOST = 12;

const say = (line: string): void => appendFileSync(log, `${line}\n`);
const profiles = openProfilesIn(folder);
say('open');
while (signal !== '' && !existsSync(signal)) await pause(1);

for (let number = 1; count === '0' || number <= Number(count); number += 1) {
  const name = `${prefix}${number}`;
  for (;;) {
    const created = profiles.create(draft({ name, scopes: 'x'.repeat(Number(padding)) }));
    if (created.ok) break;
    say(`! ${created.error.code}`);
    if (created.error.code !== 'changed-elsewhere') process.exit(3);
  }
  say(`+${name}`);
  const oldest = profiles.list()[0];
  if (count !== '0' || oldest === undefined || profiles.list().length < MOST) continue;
  const removed = profiles.remove(oldest.id);
  say(removed.ok ? `-${oldest.name}` : `! ${removed.error.code}`);
}
