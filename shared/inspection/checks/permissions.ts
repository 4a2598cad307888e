import { pageName } from '../../entra/admin-center.ts';
import { readClaim, readText } from '../../token/read-claim.ts';
import { isOfB2c } from './account-kind.ts';
import {
  isOwnAccessToken,
  note,
  pass,
  warning,
  type TokenCheck,
  type TokenJudgement,
} from './token-check.ts';

/** `scp` holds what a client may do for a user, `roles` what an app may do by itself, or what a user is in the app. */
export const permissions: TokenCheck = {
  id: 'permissions',
  title: 'roles and scp',
  examine: ({ token, about }) => {
    if (!isOwnAccessToken(about) && about.kind !== 'id-token') return null;
    const scp = readText(token, 'scp');
    const roles = readClaim(token, 'roles');
    const count = Array.isArray(roles) ? roles.length : 0;
    if (about.kind === 'id-token')
      return count === 0 ? null : pass(`${counted(count, 'role')} of the user in the app.`, ['roles']);
    if (about.subject === 'app') return examineApp(scp, count);
    if (scp === null) return withoutScopes(count, isOfB2c({ token, about }));
    const scopes = counted(scp.split(' ').filter((name) => name !== '').length, 'permission');
    return pass(
      count === 0
        ? `${scopes} for a user, no roles.`
        : `${scopes} for a user, and ${counted(count, 'role')}.`,
      ['scp', 'roles'],
    );
  },
};

function withoutScopes(count: number, isB2c: boolean): TokenJudgement {
  if (count > 0)
    return note(
      `${counted(count, 'role')}, no scp: of an app these are its permissions, of a user what the user is in the API.`,
      ['scp', 'roles'],
      {
        repair:
          'Add the optional claim idtyp on the API’s registration: then the token says whether it is an app’s.',
      },
    );
  return warning(
    'Neither scp nor roles: the token says nothing of what the client may do.',
    ['scp', 'roles'],
    {
      repair: isB2c
        ? 'Ask for a scope of the API, such as https://<tenant-name>.onmicrosoft.com/<api>/<scope-name>.'
        : `Ask for a scope of the API: ${pageName('expose-an-api')} → Add a scope, then scope=api://<client-id>/<name>.`,
    },
  );
}

function examineApp(scp: string | null, count: number) {
  if (scp !== null)
    return warning('The token is of an app, and yet it has scp, which belongs to users.', ['scp', 'idtyp'], {
      repair: 'Do not accept scp where idtyp is app; look at roles.',
    });
  return count === 0
    ? warning('An app without roles: every app of the tenant can get such a token.', ['roles'], {
        repair: `${pageName('api-permissions')} → application permissions → Grant admin consent; and let the API insist on roles.`,
      })
    : note(`${counted(count, 'application permission')}; there is no user and no scp.`, ['roles'], {
        repair: 'Let the API look for these in roles, not in scp.',
      });
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
