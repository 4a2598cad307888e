import { hasUser } from '../../profile/flow.ts';
import type { Platform, ProfileDraft } from '../../profile/profile.ts';
import { productById } from '../../relying-parties/registry.ts';

const KINDS: Readonly<Record<Exclude<Platform, 'web'>, string>> = {
  spa: 'a single-page application',
  native: 'a mobile or desktop app',
};

/** For formats of tools that run on a server and prove who they are with a secret. */
export function webAppNotes(tool: string, { platform, clientType }: ProfileDraft): readonly string[] {
  const signsIn = `${tool} signs in as a web app with a secret`;
  if (platform !== 'web')
    return [
      `${signsIn}, and the profile is ${KINDS[platform]}: register the redirect URI under Web, too, and make a client secret.`,
    ];
  return clientType === 'confidential' ? [] : [`${signsIn}, and the profile has none: make a client secret.`];
}

/** Where a user signs in: an app that gets its tokens without one cannot be written as such. */
export function refuseAppOnly({ flow, relyingParty }: ProfileDraft): string | null {
  if (hasUser(flow)) return null;
  const name = relyingParty === null ? 'the app' : productById(relyingParty.product).name;
  const own = relyingParty === null ? '' : ` a format of ${name}, or`;
  return `Nobody signs in with this profile: ${name} gets its tokens as the app itself, and this format is about a user’s sign-in. Choose${own} the variables of the Azure SDKs.`;
}
