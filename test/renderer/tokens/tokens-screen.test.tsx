// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../renderer/tokens/examples.ts';
import { TokensScreen } from '../../../renderer/tokens/tokens-screen.tsx';
import { ok } from '../../../shared/result.ts';
import type { TokenVerification } from '../../../shared/token/verification.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { renderSession } from '../support/render-session.tsx';
import { createState } from '../support/sample-state.ts';
import { createForgeries } from '../../support/tokens/hostile.ts';
import { createKey } from '../../support/tokens/keys.ts';
import {
  base64url,
  HEADER,
  ID_CLAIMS,
  inspect,
  inspectOne,
  NOW,
  TENANT,
  V1_CLAIMS,
  writeToken,
} from '../../support/tokens/write-token.ts';

afterEach(cleanup);

const FORBIDDEN =
  'a, img, script, iframe, object, embed, video, form, link, base, [href], [src], [srcdoc], [onerror]';
const B2C = `https://contoso.b2clogin.com/${TENANT}/v2.0/`;
const EXTERNAL_ID = `https://${TENANT}.ciamlogin.com/${TENANT}/v2.0`;
const box = () => screen.getByLabelText('Paste a token, or a text that holds one');
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const verification = () => screen.getByTestId('verification');

const VERIFIED: TokenVerification = {
  outcome: 'verified',
  reason: 'none',
  message: 'It fits.',
  alg: 'RS256',
  kid: 'key-1',
  keyAddresses: ['https://login.microsoftonline.com/x/discovery/v2.0/keys'],
  isAppKey: false,
};

describe('the screen of tokens', () => {
  it('draws hostile tokens as text: no element that could load or lead anywhere', () => {
    const { view } = renderSession(<TokensScreen />);
    const forgeries = createForgeries(120, createKey('current'), createKey('other'));
    let drawn = 0;
    for (const { token, name } of forgeries) {
      if (token.length > 60_000) continue;
      type(token);
      drawn += screen.queryAllByTestId('token').length;
      expect(view.container.querySelector(FORBIDDEN), name).toBeNull();
    }
    expect(drawn).toBeGreaterThan(60);
  });

  it('says “decoded, not verified” until main says otherwise, and again when the token changes', async () => {
    const state = createState();
    const desktop = createFakeDesktop(state, { verifyToken: async () => Promise.resolve(ok(VERIFIED)) });
    renderSession(<TokensScreen />, state, desktop);
    const token = writeToken(HEADER, ID_CLAIMS);
    type(`Authorization: Bearer ${token}`);
    expect(verification().dataset['outcome']).toBe('not-tried');
    expect(verification().textContent).toContain('Decoded, not verified.');
    fireEvent.click(screen.getByRole('button', { name: 'Verify signature' }));
    await waitFor(() => expect(verification().dataset['outcome']).toBe('verified'));
    expect(desktop.calls).toContainEqual({
      channel: 'verifyToken',
      request: { token, keys: { from: 'tenant' } },
    });
    type(writeToken(HEADER, V1_CLAIMS));
    expect(verification().dataset['outcome']).toBe('not-tried');
  });

  it('does not take the members of a header for claims', () => {
    renderSession(<TokensScreen />);
    type(writeToken({ ...HEADER, nonce: 'n', aud: 'x' }, V1_CLAIMS));
    const header = within(screen.getByRole('region', { name: /^Header/u }));
    const row = (name: string) => header.getByRole('row', { name: new RegExp(`^${name} `, 'u') }).textContent;
    expect(row('nonce')).toContain('Microsoft Graph');
    expect(row('alg')).toContain('How it is signed');
    expect(row('aud')).toContain('Not in our dictionary');
  });

  it('offers no verification of what only its reader can decrypt', () => {
    renderSession(<TokensScreen />);
    type(`${base64url('{"alg":"dir","enc":"A256GCM"}')}..aXY.Yw.dA`);
    expect(screen.getByTestId('token').dataset['kind']).toBe('encrypted');
    expect(screen.queryByRole('button', { name: 'Verify signature' })).toBeNull();
  });

  it('shows what main refuses, and does not call it verified', async () => {
    renderSession(<TokensScreen />);
    type(writeToken(HEADER, ID_CLAIMS));
    fireEvent.click(screen.getByRole('button', { name: 'Verify signature' }));
    await waitFor(() => expect(verification().textContent).toContain('There is no network.'));
    expect(verification().dataset['outcome']).toBe('not-tried');
  });

  it('offers nothing to verify where nothing can be, and hides what is opaque', () => {
    const { view } = renderSession(<TokensScreen />);
    type('1.AXQAoLmIC-and-much-more-that-only-Entra-can-read-0123456789');
    expect(screen.queryByRole('button', { name: 'Verify signature' })).toBeNull();
    const shown = screen.getByTestId('token').textContent;
    expect(shown).not.toContain('only-Entra-can-read');
    expect(view.container.querySelector('[aria-label="Encoded token"]')).toBeNull();
  });

  it.each([
    ['ID token of Azure AD B2C', writeToken(HEADER, { ...ID_CLAIMS, iss: B2C, tfp: 'B2C_1_susi' })],
    ['Access token of Azure AD B2C', writeToken(HEADER, { ...V1_CLAIMS, iss: B2C, tfp: 'B2C_1_susi' })],
    ['ID token of Entra External ID', writeToken(HEADER, { ...ID_CLAIMS, iss: EXTERNAL_ID })],
    ['Encrypted SAML assertion', '<Response><EncryptedAssertion><x>y</x></EncryptedAssertion></Response>'],
    ['SAML logout request', '<LogoutRequest ID="a"><Issuer>x</Issuer></LogoutRequest>'],
    ['SAML logout response', '<LogoutResponse ID="a"><Issuer>x</Issuer></LogoutResponse>'],
  ])('names what it is: %s', (title, text) => {
    renderSession(<TokensScreen />);
    type(text);
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeDefined();
    expect(screen.getByTestId('token').textContent).not.toMatch(/not an issuer of Entra|asks for v2 tokens/u);
  });

  it('shows no lifetime of a message that has none, and its members', () => {
    renderSession(<TokensScreen />);
    type('<LogoutRequest ID="a" IssueInstant="2026-11-03T10:00:00Z"><Issuer>x</Issuer></LogoutRequest>');
    expect(screen.queryByRole('heading', { name: 'Lifetime' })).toBeNull();
    expect(screen.getByRole('heading', { name: /^Message/u })).toBeDefined();
  });

  it('says where the meaning of a claim comes from', () => {
    renderSession(<TokensScreen />);
    type(writeToken(HEADER, { ...ID_CLAIMS, iss: B2C, tfp: 'B2C_1_susi', aai: 'x' }));
    const claims = within(screen.getByRole('region', { name: /^Claims/u }));
    const row = (name: string) => claims.getByRole('row', { name: new RegExp(`^${name} `, 'u') }).textContent;
    expect(row('tfp')).toContain('Source: learn.microsoft.com/azure/active-directory-b2c/tokens-overview');
    expect(row('sub')).toContain('the same for all apps of the B2C tenant');
    expect(row('ver')).not.toContain('requestedAccessTokenVersion');
    expect(row('aai')).toContain('Undocumented');
    expect(row('aai')).not.toContain('Source:');
  });

  it('begins with examples, each of another kind, all invented', () => {
    renderSession(<TokensScreen />);
    const [first] = EXAMPLES;
    fireEvent.click(screen.getByRole('button', { name: first?.label ?? '' }));
    expect(screen.getByTestId('token').dataset['kind']).toBe('id-token');
    const kinds = EXAMPLES.map(({ create }) => inspect(create(NOW))[0]?.kind);
    expect(kinds).toEqual(['id-token', 'access-token-v1', 'graph', 'id-token', 'saml']);
    for (const { create } of EXAMPLES.slice(0, 3)) {
      const signature = (inspectOne(create(NOW)).encoded ?? '').split('.')[2] ?? '';
      expect(Buffer.from(signature, 'base64url').toString()).toContain('signed by nobody');
    }
  });
});
