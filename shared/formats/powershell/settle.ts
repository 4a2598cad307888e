import { sayAppOnly } from '../reading/app-only.ts';
import type { Found } from '../reading/found.ts';
import { settleRedirect } from '../reading/redirect.ts';
import { say } from '../reading/takers.ts';

/** With a secret or a certificate the script signs in as the app, else as the user in front of it. */
export function settleConnection(found: Found): void {
  if (found.inputs.has('isAppOnly')) {
    sayAppOnly(found);
    return;
  }
  say(found, { platform: 'native', clientType: 'public' });
  settleRedirect(found, { path: '', origin: 'http://localhost', by: 'the module' });
}

export function settleRequest(found: Found): void {
  const grant = found.inputs.get('grant') ?? '';
  if (grant === 'client_credentials') sayAppOnly(found);
  else if (found.secret !== null) say(found, { platform: 'web', clientType: 'confidential' });
  else if (grant.endsWith('device_code'))
    say(found, { flow: 'device-code', platform: 'native', clientType: 'public' });
  else if (grant === 'password') say(found, { platform: 'native', clientType: 'public' });
}
