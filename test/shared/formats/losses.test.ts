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
    expect(lossesIn(writableById('spring-application'), PROFILE)).toEqual({
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
    expect(lossesIn(writableById('msal-node'), plain)).toEqual({ fields: [], inputs: [] });
    expect(lossesIn(writableById('msal-node'), BLANK_PROFILE)).toEqual({ fields: [], inputs: [] });
  });
});
