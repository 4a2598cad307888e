import { algorithm } from './algorithm.ts';
import { audienceForm } from './audience-form.ts';
import { clock } from './clock.ts';
import { inReadingOrder } from '../../reasoning/outcome-symbols.ts';
import type { TokenCheck, TokenJudgement, TokenSubject } from './token-check.ts';
import { emailVerified } from './email-verified.ts';
import { email } from './email.ts';
import { graphToken } from './graph-token.ts';
import { groupsAsScope } from './groups-as-scope.ts';
import { groupsMissing } from './groups-missing.ts';
import { groupsOverage } from './groups-overage.ts';
import { issuer } from './issuer.ts';
import { lifetime } from './lifetime.ts';
import { logoutStatus } from './logout-status.ts';
import { permissions } from './permissions.ts';
import { signingKey } from './signing-key.ts';
import { tokenVersion } from './token-version.ts';
import { userKey } from './user-key.ts';

/** In the order in which they speak, where they say the same outcome. */
export const TOKEN_CHECKS: readonly TokenCheck[] = [
  algorithm,
  logoutStatus,
  issuer,
  graphToken,
  tokenVersion,
  audienceForm,
  signingKey,
  lifetime,
  clock,
  groupsOverage,
  groupsMissing,
  groupsAsScope,
  permissions,
  email,
  emailVerified,
  userKey,
];

export type TokenFinding = TokenJudgement & Pick<TokenCheck, 'id' | 'title'>;

/** What each check has to say, the worst first. */
export function checkToken(subject: TokenSubject): readonly TokenFinding[] {
  const all = TOKEN_CHECKS.flatMap(({ id, title, examine }) => {
    const finding = examine(subject);
    return finding === null ? [] : [{ id, title, ...finding }];
  });
  return inReadingOrder(all);
}
