import { describe, expect, it } from 'vitest';
import { writableById } from '../../../shared/formats/catalogue.ts';
import { lossesIn } from '../../../shared/formats/losses.ts';
import { BLANK_PROFILE, type ProfileDraft } from '../../../shared/profile/profile.ts';

const PROFILE: ProfileDraft = {
  ...BLANK_PROFILE,
  name: 'Payroll',
  cloud: 'us-government',
  tenant: 'contoso.com',
  clientId: 'c',
  clientType: 'confidential',
  platform: 'web',
  redirectUri: 'http://localhost:3000/cb',
  relyingParty: {
    product: 'kinde',
    inputs: { connectionName: 'Contoso', trustedProvider: 'true', domain: '' },
  },
};

describe('what a profile loses in a format', () => {
  it('names settings and inputs that would come back otherwise', () => {
    expect(lossesIn(writableById('kinde-connection'), PROFILE)).toEqual({
      fields: ['cloud', 'redirectUri', 'scopes'],
      inputs: ['Treat this connection as a trusted provider'],
    });
    const byId = { ...PROFILE, tenant: '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10' };
    expect(lossesIn(writableById('spring-application'), byId)).toEqual({
      fields: [],
      inputs: ['Connection name', 'Treat this connection as a trusted provider'],
    });
  });

  it('says that a public client does not stay one', () => {
    const open: ProfileDraft = {
      ...PROFILE,
      cloud: 'public',
      clientType: 'public',
      platform: 'native',
      relyingParty: null,
    };
    expect(lossesIn(writableById('ivy-environment'), open).fields).toEqual([
      'clientType',
      'redirectUri',
      'platform',
      'scopes',
    ]);
  });

  it('loses nothing that is not there', () => {
    const plain: ProfileDraft = { ...BLANK_PROFILE, tenant: 'contoso.com', clientId: 'c' };
    expect(lossesIn(writableById('environment'), plain)).toEqual({ fields: [], inputs: [] });
    expect(lossesIn(writableById('environment'), BLANK_PROFILE)).toEqual({ fields: [], inputs: [] });
  });

  it('takes another name of the same tenant for the same', () => {
    const tenantIn = (tenant: string): boolean =>
      lossesIn(writableById('auth-js-environment'), { ...PROFILE, cloud: 'public', tenant }).fields.includes(
        'tenant',
      );
    expect(tenantIn('consumers')).toBe(false);
    expect(tenantIn('0B9A63A2-7A2F-4A3C-9C2A-3F1C8B7D5E10')).toBe(false);
    expect(tenantIn('contoso.com')).toBe(true);
  });
});
