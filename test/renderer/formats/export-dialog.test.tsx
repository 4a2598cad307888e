// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ExportDialog } from '../../../renderer/formats/export-dialog.tsx';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { renderSession } from '../support/render-session.tsx';
import { SAMPLE_PROFILE } from '../support/sample-state.ts';

afterEach(cleanup);

function open(changes: Partial<ProfileDraft>) {
  renderSession(<ExportDialog profile={{ ...SAMPLE_PROFILE, ...changes }} onClose={() => undefined} />);
}

const choose = (title: string) => fireEvent.click(screen.getByRole('radio', { name: title }));

const notes = (): readonly string[] =>
  within(screen.getByRole('list', { name: 'Notes on the text' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the export dialog', () => {
  it('says under the text why a placeholder stands in it, and that the secret does not', () => {
    open({ tenant: 'contoso.com' });
    choose('.env for Auth.js (NextAuth)');
    const text = screen.getByRole('region', { name: '.env for Auth.js (NextAuth)' }).textContent;
    expect(text).toContain(
      "AUTH_MICROSOFT_ENTRA_ID_ISSUER='https://login.microsoftonline.com/<tenant-id>/v2.0'",
    );
    expect(notes().filter((note) => note.includes('<tenant-id>'))).toEqual([
      expect.stringMatching(/^Auth\.js compares the issuer .* never as “contoso\.com”/u),
    ]);
    expect(notes()).toContainEqual(expect.stringContaining('The secret is not in it: <client-secret>'));
    expect(notes()).toContainEqual(expect.stringMatching(/^Not in it, or not as in the profile: Tenant/u));
  });

  it('changes the notes with the format', () => {
    open({});
    choose('App manifest (Microsoft Graph format)');
    expect(notes()).toContainEqual(expect.stringContaining('This is a part'));
    choose('Authorize URL');
    expect(notes().join('\n')).not.toContain('This is a part');
  });

  it('shows no text where the profile cannot be written, but why and what to do', () => {
    open({ tenant: 'consumers', relyingParty: { product: 'auth0', inputs: {} } });
    expect(screen.getByRole('radio', { name: 'Auth0 connection', checked: true })).toBeDefined();
    expect(screen.getByRole('note').textContent).toMatch(/personal accounts alone .*windowslive/u);
    expect(screen.getByRole('img', { name: 'Not for this profile' })).toBeDefined();
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Copy/u })).toBeNull();
    expect(screen.queryByRole('list', { name: 'Notes on the text' })).toBeNull();
    choose('MSAL Node configuration');
    expect(screen.queryByRole('note')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy MSAL Node configuration' })).toBeDefined();
  });
});
