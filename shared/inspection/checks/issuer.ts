import { isGuid } from '../../entra/guid.ts';
import { PERSONAL_TENANT_ID } from '../../entra/well-known.ts';
import { hasB2cPath } from '../../token/customer-issuer.ts';
import { findLookAlike } from '../../token/look-alike.ts';
import { readText } from '../../token/read-claim.ts';
import { isLogout, isSaml } from '../../token/token-kind.ts';
import { judgeB2cIssuer, judgeExternalIdIssuer } from './customer-issuer.ts';
import { failed, pass, quoted, warning, type TokenCheck } from './token-check.ts';

const EVIDENCE = ['iss', 'tid'];

/** An issuer names one tenant; the `{tenantid}` of the common metadata is a pattern, never a value. */
export const issuer: TokenCheck = {
  id: 'issuer',
  title: 'Issuer',
  examine: ({ token, about }) => {
    const iss = readText(token, 'iss') ?? readText(token, 'Issuer') ?? '';
    const tid = readText(token, 'tid');
    switch (about.issuer.kind) {
      case 'missing':
        return isSaml(about.kind) ? null : failed('The token does not say who issued it.', ['iss'], REFUSE);
      case 'foreign':
        // An app that signs out names itself.
        return isLogout(about.kind) ? null : failed(describeForeign(iss), ['iss'], REFUSE);
      case 'template':
        return failed(
          'iss holds the literal {tenantid}: that is a pattern of the metadata, no issuer.',
          ['iss'],
          REFUSE,
        );
      case 'external-id':
        return judgeExternalIdIssuer(about.issuer, iss, tid, about.kind);
      case 'b2c':
        return judgeB2cIssuer(about.issuer, token, about.kind);
      case 'other-practice':
        return warning('Issued by a practice tenant, but not by the one that runs now.', ['iss'], {
          repair: 'Sign in again: the practice tenant’s address changes with each start.',
        });
      case 'entra':
        return tid !== null && isGuid(tid) && tid.toLowerCase() !== about.issuer.tenantId
          ? failed('iss and tid name two different tenants.', EVIDENCE, REFUSE)
          : pass(describeTenant(about.issuer.tenantId), EVIDENCE, { repair: REPLACE });
    }
  },
};

const REFUSE = { repair: 'Do not accept this token.' } as const;

const REPLACE =
  'With the metadata of common or organizations: put tid instead of {tenantid} before you compare, and check that the tenant is one you allow.';

/** Of an address in the form of B2C the reader wants to know why it is not taken for that. */
const describeForeign = (iss: string): string =>
  findLookAlike(iss) ??
  `${quoted(iss)} is not an issuer of Entra.${hasB2cPath(iss) ? ' Azure AD B2C writes such addresses, but this host is none of its own, or neither tfp nor acr names a policy of B2C.' : ''}`;

const describeTenant = (tenantId: string): string =>
  tenantId === PERSONAL_TENANT_ID
    ? 'Issued for a personal Microsoft account.'
    : `Issued by the tenant ${tenantId}, by that name alone.`;
