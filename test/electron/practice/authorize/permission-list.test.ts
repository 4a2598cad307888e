import { expect, it } from 'vitest';
import { FILES_API_URI } from '../../../../electron/practice/contoso.ts';
import { practiceForTest } from '../practice-for-test.ts';
import { redeemAs, signInAs } from '../sign-in-as.ts';
import { DESKTOP, WEB } from '../start-for-test.ts';

/** Source: learn.microsoft.com/entra/identity-platform/consent-types-developer. */
const { tenant, raw } = await practiceForTest({ scenario: 'no-permission-listed' });

it('scopes that the request names are asked for, whatever the registration lists', async () => {
  tenant.setScenario('no-permission-listed');
  expect(await redeemAs(tenant, raw, DESKTOP, 'mara')).toMatchObject({ status: 200 });
});

it.each([
  ['/.default', WEB, { scope: `openid ${FILES_API_URI}/.default` }],
  ['/.default of Graph', DESKTOP, { scope: 'openid https://graph.microsoft.com/.default' }],
])('%s asks for what the registration lists: nothing', async (_name, profile, changes) => {
  tenant.setScenario('no-permission-listed');
  expect(await signInAs(tenant, profile, 'mara', changes)).toMatchObject({
    kind: 'error-page',
    code: 650056,
  });
});
