import { isGuid } from '../../entra/guid.ts';
import { PERSONAL_TENANT_ID } from '../../entra/well-known.ts';
import { findLookAlike } from '../../token/look-alike.ts';
import { readText } from '../../token/read-claim.ts';
import { failed, note, pass, quoted, warning, type TokenCheck } from './token-check.ts';

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
        return about.kind === 'saml'
          ? null
          : failed('The token does not say who issued it.', ['iss'], REFUSE);
      case 'foreign':
        return failed(findLookAlike(iss) ?? `${quoted(iss)} is not an issuer of Entra.`, ['iss'], REFUSE);
      case 'template':
        return failed(
          'iss holds the literal {tenantid}: that is a pattern of the metadata, no issuer.',
          ['iss'],
          REFUSE,
        );
      case 'external-id':
        return note('An issuer of External ID or B2C: its keys are at its own host.', ['iss'], {
          repair: 'Verify with the keys of that tenant’s own metadata address: paste them here.',
        });
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

const describeTenant = (tenantId: string): string =>
  tenantId === PERSONAL_TENANT_ID
    ? 'Issued for a personal Microsoft account.'
    : `Issued by the tenant ${tenantId}, by that name alone.`;
