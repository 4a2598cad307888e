import { at } from '../../evidence/place.ts';
import { apiPermissionNotListedOrConsented } from '../../failures/consent/causes/api-permission-not-listed-or-consented.ts';
import { readClaim } from '../../token/read-claim.ts';
import { because, failed, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { factsOf } from '../connection-facts.ts';
import { grantPermissions } from '../registration/grant-permissions.ts';
import type { GraphPermission } from '../registration/graph-permissions.ts';
import { judgeAccessToken } from './judge-token.ts';

/** Application permissions of Microsoft Graph, as the claim `roles` of an app-only token. */
export const applicationRoles = (needed: readonly GraphPermission[], why: string): AcceptanceCheck => ({
  id: 'application-roles',
  title: 'The token carries the application permissions',
  why,
  judge: (subject) =>
    judgeAccessToken(subject, (token) => {
      const roles = readClaim(token, 'roles');
      const granted = Array.isArray(roles) ? roles : [];
      const missing = needed.filter(({ name }) => !granted.includes(name));
      const place = at.claim('access', 'roles');
      const list = (each: readonly GraphPermission[]): string => each.map(({ name }) => name).join(', ');
      if (missing.length === 0) return pass(`roles holds ${list(needed)}.`, place);
      return because(
        apiPermissionNotListedOrConsented,
        failed(
          granted.length === 0
            ? `The token has no roles; it needs ${list(missing)}.`
            : `roles lacks ${list(missing)}.`,
          'List them under API permissions as Application permissions of Microsoft Graph, and grant admin consent: until then Entra issues tokens without them.',
          grantPermissions(factsOf(subject.evidence), missing),
          place,
        ),
      );
    }),
});
