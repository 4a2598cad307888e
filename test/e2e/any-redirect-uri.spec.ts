import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSampleProfiles, type SampleName } from '../../electron/practice/sample-profiles.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { windowOpenedBy } from '../support/launch.ts';
import { countConnections } from '../support/counting-listener.ts';
import { addProfiles, lastRun, profileItem, WEB } from '../support/own-profiles.ts';
import {
  answerConsent,
  MARA,
  setScenario,
  startInOwnWindow,
  typeCredentials,
  verdictOf,
} from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const HOST = 'my.server.example';
const SAMPLES = createSampleProfiles(new Date());

type Case = { readonly draft: ProfileDraft; readonly method: 'GET' | 'POST' };

const MODES = ['query', 'fragment', 'form_post'] as const;
const URIS: readonly (readonly [SampleName, string])[] = [
  ['web', `https://${HOST}/oauth/login/entra/callback`],
  ['spa', `https://${HOST}/spa`],
  ['desktop', `https://${HOST}/desktop`],
];
const at = (sample: SampleName, redirectUri: string, responseMode: (typeof MODES)[number]): Case => ({
  draft: { ...SAMPLES[sample], redirectUri, responseMode, name: `${sample} ${responseMode} ${redirectUri}` },
  method: responseMode === 'form_post' ? 'POST' : 'GET',
});
const SCHEME = `msal${SAMPLES.desktop.clientId}://auth`;
const CASES: readonly Case[] = [
  ...URIS.flatMap(([sample, uri]) => MODES.map((mode) => at(sample, uri, mode))),
  at('desktop', SCHEME, 'query'),
  at('desktop', SCHEME, 'fragment'),
];

test('a callback that exists nowhere completes the sign-in, and no request leaves for its host', async ({
  launch,
}) => {
  test.slow();
  const listener = await countConnections();
  const app = await launch({
    args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1:${listener.port}`],
  });
  const { electron, page } = app;
  await addProfiles(
    electron,
    page,
    CASES.map(({ draft }) => draft),
  );

  for (const { draft, method } of CASES) {
    await test.step(draft.name, async () => {
      await setScenario(page, 'healthy');
      await profileItem(page, draft.name).click();
      const signIn = await startInOwnWindow(electron, page);
      await typeCredentials(signIn, MARA);
      await answerConsent(signIn, 'Accept');
      await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
      await expect(verdictOf(page)).toHaveAttribute('data-tone', 'good');
      const { evidence } = await lastRun(page);
      expect(evidence.listener).toMatchObject({
        status: 'observed',
        value: { receiver: 'intercepted', redirectUri: draft.redirectUri },
      });
      expect(evidence.callback).toMatchObject({ status: 'observed', value: { method } });
      expect(JSON.stringify(evidence.navigations)).not.toMatch(/code=|state=/u);
      expect(evidence.pages.map(({ step }) => step)).toEqual(
        expect.arrayContaining(['account', 'password', 'consent']),
      );
    });
  }

  expect(listener.connections()).toBe(0);
  // Electron prints the addresses of loads that failed: none of these may be one of them.
  expect(app.output()).not.toContain(HOST);
  expect(app.output()).not.toMatch(/code=/u);

  // The listener sees what does leave: the same process, the same name.
  await electron.evaluate(async ({ session }, url) => {
    await session
      .fromPartition('control')
      .fetch(url)
      .catch(() => undefined);
  }, `https://${HOST}/control`);
  expect(listener.connections()).toBeGreaterThan(0);
  await listener.close();
});

test('what another site sends to the redirect URI is held back and refused, and its pages stay unread', async ({
  launch,
}) => {
  const uri = `https://${HOST}/oauth/login/entra/callback`;
  const listener = await countConnections();
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<meta name="PageID" content="ConvergedError"><title>Not Entra</title>AADSTS50011: made up.
      <img src="${uri}?code=x&state=x"><form method="post" action="${uri}"><input name="state" value="x">
      <button>Send</button></form>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  const { electron, page } = await launch({
    args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1:${listener.port}`],
  });
  await addProfiles(electron, page, [{ ...SAMPLES.web, redirectUri: uri, name: 'held back' }]);
  await profileItem(page, 'held back').click();
  const signIn = await startInOwnWindow(electron, page);
  await signIn.getByLabel('Email, phone, or Skype').waitFor();
  await signIn.goto(address);
  await expect(page.getByText('a page that AuthLoupe does not read')).toBeVisible();
  await signIn.getByRole('button', { name: 'Send' }).click();
  await signIn.getByText('AuthLoupe did not use this request').waitFor();

  await page.getByRole('button', { name: 'Open the page again' }).click();
  await typeCredentials(signIn, MARA);
  await answerConsent(signIn, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  const { evidence } = await lastRun(page);
  const hits = evidence.listener.status === 'observed' ? evidence.listener.value.hits : [];
  expect(hits.map(({ reason }) => reason)).toEqual(['not-a-navigation', 'cross-site', 'genuine']);
  const foreign = evidence.pages.find(({ url }) => url === address);
  expect(foreign).toMatchObject({ step: 'other', title: '', pageId: null, error: null });
  expect(listener.connections()).toBe(0);
  await listener.close();
  site.close();
});

test('the system browser cannot bring such an answer back, and the own window is offered', async ({
  app,
}) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB, browser: 'system' });
  await page.getByLabel('Redirect URI', { exact: true }).fill(`https://${HOST}/oauth/login/entra/callback`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'could-not-run');
  const signIn = await windowOpenedBy(electron, () =>
    page.getByRole('button', { name: 'Sign in in AuthLoupe’s own window' }).click(),
  );
  await typeCredentials(signIn, MARA);
  await answerConsent(signIn, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
});

test('the system browser hands a fragment over to the listener', async ({ app }) => {
  // Our own window is a real browser, too: here it comes to the listener, whose page posts the fragment back.
  const { electron, page } = app;
  await addProfiles(electron, page, [{ ...SAMPLES.desktop, responseMode: 'fragment', name: 'fragment' }]);
  await profileItem(page, 'fragment').click();
  const signIn = await startInOwnWindow(electron, page);
  await typeCredentials(signIn, MARA);
  await answerConsent(signIn, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  const { evidence } = await lastRun(page);
  const hits = evidence.listener.status === 'observed' ? evidence.listener.value.hits : [];
  expect(hits.map(({ method, reason }) => [method, reason])).toEqual([
    ['GET', 'fragment-awaited'],
    ['POST', 'genuine'],
  ]);
});
