import type { AuthenticationResult } from '@azure/msal-node';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Scenario } from '../../../../electron/practice/scenarios/scenario.ts';

export type Tokens = Pick<AuthenticationResult, 'idToken' | 'accessToken'>;

/** Fetches the published keys once more and gives back their ids. */
export type PublishedKids = () => Promise<readonly string[]>;

type Look = (tokens: Tokens, publishedKids: PublishedKids) => boolean | Promise<boolean>;

const isUnpublished = async ({ idToken }: Tokens, kids: PublishedKids): Promise<boolean> =>
  !(await kids()).includes(decodeProtectedHeader(idToken).kid ?? '');

/** Whether tokens show what a scenario of the stage `token-content` is about. */
const LOOKS: Readonly<Record<string, Look>> = {
  'signing-key-unknown': async (tokens, kids) =>
    (await isUnpublished(tokens, kids)) && (await isUnpublished(tokens, kids)),
  /** Who kept the first of the two keys cannot verify the token. */
  'signing-key-rolled-over': async ({ idToken }, kids) => {
    const [before, after] = await kids();
    return before !== undefined && decodeProtectedHeader(idToken).kid === after;
  },
  'v1-token-for-v2-api': ({ accessToken }) => {
    const { ver, iss } = decodeJwt(accessToken);
    return ver === '1.0' && iss?.startsWith('https://sts.windows.net/') === true;
  },
  'clock-ten-minutes-off': ({ idToken }) => (decodeJwt(idToken).nbf ?? 0) > Date.now() / 1000 + 60,
  'email-claim-missing': ({ idToken }) => !('email' in decodeJwt(idToken)),
  'groups-overage': ({ idToken }) => {
    const claims = decodeJwt(idToken);
    return !('groups' in claims) && '_claim_names' in claims;
  },
  'token-too-large': ({ idToken }) => idToken.length > 16_000,
};

export const LOOKED_AT: readonly string[] = Object.keys(LOOKS);

export async function showsInTokens(
  { id }: Pick<Scenario, 'id'>,
  tokens: Tokens,
  publishedKids: PublishedKids,
): Promise<boolean> {
  const look = LOOKS[id];
  if (look === undefined) throw new Error(`Nobody knows what ${id} looks like in a token.`);
  return look(tokens, publishedKids);
}
