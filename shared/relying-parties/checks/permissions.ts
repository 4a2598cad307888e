import { apiPermissionNotListedOrConsented } from '../../failures/consent/causes/api-permission-not-listed-or-consented.ts';
import { at } from '../../evidence/place.ts';
import { isGraph } from '../../entra/well-known.ts';
import type { DecodedToken } from '../../evidence/evidence.ts';
import { readText } from '../../token/read-claim.ts';
import {
  cannotTell,
  because,
  failed,
  notApplicable,
  pass,
  type Acceptance,
  type AcceptanceCheck,
  type AcceptanceSubject,
} from '../acceptance-check.ts';
import { factsOf } from '../connection-facts.ts';
import { grantPermissions } from '../registration/grant-permissions.ts';
import type { GraphPermission } from '../registration/graph-permissions.ts';
import type { Inputs } from '../inputs.ts';
import { judgeAccessToken } from './judge-token.ts';

/** Delegated permissions of Microsoft Graph that the product uses with the access token, depending on its settings. */
export const permissions = (
  needed: (inputs: Inputs) => readonly GraphPermission[],
  why: string,
): AcceptanceCheck => ({
  id: 'permissions',
  title: 'The access token carries the permissions that the product uses',
  why,
  judge: (subject) => {
    const names = needed(subject.inputs);
    return names.length === 0
      ? notApplicable('With these settings the product asks Microsoft Graph for nothing.')
      : judgeAccessToken(subject, (token) => judgeScopes(token, names, subject));
  },
});

function judgeScopes(
  token: DecodedToken,
  needed: readonly GraphPermission[],
  subject: AcceptanceSubject,
): Acceptance {
  const audience = readText(token, 'aud') ?? '';
  if (!isGraph(audience)) return cannotTell(`The access token is for ${audience}, not for Microsoft Graph.`);
  const granted = (readText(token, 'scp') ?? '').split(' ');
  const missing = needed.filter(({ name }) => !granted.includes(name));
  const place = at.claim('access', 'scp');
  const list = (each: readonly GraphPermission[]): string => each.map(({ name }) => name).join(', ');
  if (missing.length === 0) return pass(`scp holds ${list(needed)}.`, place);
  return because(
    apiPermissionNotListedOrConsented,
    failed(
      `scp lacks ${list(missing)}.`,
      'List it under API permissions (Microsoft Graph, delegated), and have it consented to.',
      grantPermissions(factsOf(subject.evidence), missing),
      place,
    ),
  );
}
