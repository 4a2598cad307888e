import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

/** Hosts of two clouds in one text. */
export const isTwoClouds: Look = ({ logins, quote }) => {
  const [first] = logins;
  const other = logins.find(({ cloud }) => cloud !== first?.cloud);
  return first === undefined || other === undefined
    ? null
    : [quote(first.uri, first.uri.host), quote(other.uri, other.uri.host)];
};
/** Conditions of a program over issuers of several clouds: `issuer.contains(…) && issuer.contains(…)`. */
export const isListOfClouds: Look = ({ decoded, quote }) => {
  const found =
    /sts\.windows\.net[^\n]{0,80}\n?[^\n]{0,80}sts\.chinacloudapi\.cn|microsoftonline\.com[^\n]{0,60}\n?[^\n]{0,60}microsoftonline\.us[^\n]{0,60}\n?[^\n]{0,60}chinacloudapi\.cn/u.exec(
      decoded,
    );
  return found === null ? null : [quote(pieceOfMatch(found), found[0])];
};
const SOVEREIGN =
  /\.(?:us|cn)$|microsoftonline\.de$|chinacloudapi|usgovcloudapi|azure\.us|azure\.cn|21vianet/u;
export const isSovereignHost: Look = ({ uris, quote }) => {
  const found = uris.find(
    ({ host }) => /microsoft|azure|office365|sharepoint|chinacloud|usgov/u.test(host) && SOVEREIGN.test(host),
  );
  return found === undefined ? null : [quote(found, found.host)];
};

/** The login host of the German cloud, which was closed in October 2021: its tenants have moved. */
export const isClosedLogin: Look = ({ uris, quote }) => {
  const found = uris.find(({ host }) => /(?:^|\.)microsoftonline\.de$/u.test(host));
  return found === undefined ? null : [quote(found, found.host)];
};

/** Microsoft’s test cloud, which knows no customer’s tenant. */
export const isTestCloud: Look = ({ decoded, quote }) => {
  const found = /\blogin\.windows-ppe\.net\b/u.exec(decoded);
  return found === null ? null : [quote(pieceOfMatch(found), found[0])];
};

/** A login host of the public cloud. */
export const isGlobalLogin: Look = ({ logins, quote }) => {
  const found = logins.find(({ cloud }) => cloud === 'public');
  return found === undefined ? null : [quote(found.uri, found.uri.host)];
};
