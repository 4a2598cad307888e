import { addPermission } from '../../diagnosis/repairs/settings/add-permission.ts';
import { grantAdminConsent } from '../../diagnosis/repairs/settings/consent.ts';
import type { DiagnosisFacts } from '../../diagnosis/facts.ts';
import { pointerToClaim, readClaim } from '../../token/read-claim.ts';
import { miss, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { factsOf } from '../connection-facts.ts';
import { ACCESS_TOKEN, judgeAccessToken } from './judge-token.ts';

/** Application permissions of Microsoft Graph, as the claim `roles` of an app-only token. */
export const applicationRoles = (needed: readonly string[], why: string): AcceptanceCheck => ({
  id: 'application-roles',
  title: 'The token carries the application permissions',
  why,
  judge: (subject) =>
    judgeAccessToken(subject, (token) => {
      const roles = readClaim(token, 'roles');
      const granted = Array.isArray(roles) ? roles : [];
      const missing = needed.filter((name) => !granted.includes(name));
      const pointer = pointerToClaim(token, 'roles', ACCESS_TOKEN);
      if (missing.length === 0) return pass(`roles holds ${needed.join(', ')}.`, pointer);
      const facts = asked(factsOf(subject.evidence), missing.join(' '));
      return miss(
        granted.length === 0
          ? `The token has no roles; it needs ${missing.join(', ')}.`
          : `roles lacks ${missing.join(', ')}.`,
        'List them under API permissions as Application permissions of Microsoft Graph, and grant admin consent: until then Entra issues tokens without them.',
        [...addPermission(facts), ...grantAdminConsent(facts)],
        pointer,
      );
    }),
});

function asked(facts: DiagnosisFacts, scope: string): DiagnosisFacts {
  const quoted = <T>(value: T) => ({
    value,
    quote: String(value),
    source: ACCESS_TOKEN,
    start: null,
    end: null,
  });
  return {
    ...facts,
    scope: quoted(scope),
    resource: quoted('https://graph.microsoft.com'),
    flow: quoted('client-credentials'),
  };
}
