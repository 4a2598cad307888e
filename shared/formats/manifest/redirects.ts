import { type Found } from '../reading/found.ts';
import { say } from '../reading/takers.ts';

/** Only an app with a Web redirect URI has a secret to redeem the code with. */
export function settlePlatform(found: Found): void {
  if (found.said.platform === null) say(found, { platform: 'web', clientType: 'confidential' });
}
