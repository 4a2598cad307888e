import type { Platform, ProfileDraft } from '../../profile/profile.ts';
import { loopbackOf } from '../../profile/redirect-uri.ts';
import type { Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import { faultAt, setField, text, type Taker } from '../reading/takers.ts';

const OTHER = 'A profile has one redirect URI, and another one was taken.';

/**
 * Of several redirect URIs a profile takes the first on which AuthLoupe can wait, else the first. The one that was taken
 * before goes to what is left out.
 */
export function redirectOn(platformOf: (found: Found, leaf: Leaf) => Platform): Taker {
  return text((found, leaf, value) => {
    const before = found.fields.get('redirectUri');
    if (before !== undefined && (loopbackOf(before.value).ok || !loopbackOf(value).ok)) {
      found.ignored.push({ from: leaf.path, line: leaf.line, reason: OTHER });
      return null;
    }
    if (value === '') return faultAt(leaf, 'redirect-uri', 'an empty redirect URI stands here. Remove it.');
    if (before !== undefined) giveUp(found, before.leaf);
    found.inputs.set('platform', platformOf(found, leaf));
    return setField(found, leaf, 'redirectUri', value);
  });
}

function giveUp(found: Found, leaf: Leaf): void {
  found.fields.delete('redirectUri');
  const index = found.read.findIndex(({ from }) => from === leaf.path);
  if (index !== -1) found.read.splice(index, 1);
  found.ignored.push({ from: leaf.path, line: leaf.line, reason: OTHER });
}

/** Only an app with a Web redirect URI has a secret to redeem the code with. */
export function platformFrom({ inputs }: Found): Pick<ProfileDraft, 'platform' | 'clientType'> {
  const platform = (inputs.get('platform') ?? 'web') as Platform;
  return { platform, clientType: platform === 'web' ? 'confidential' : 'public' };
}
