// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportDialog } from '../../../renderer/formats/import-dialog.tsx';
import { fail } from '../../../shared/result.ts';
import { createFakeDesktop, type FakeDesktop } from '../support/fake-desktop.ts';
import { renderSession } from '../support/render-session.tsx';
import { createState } from '../support/sample-state.ts';
import { SECRET } from '../../shared/formats/secret.ts';

afterEach(cleanup);

const IVY = `MicrosoftEntra:TenantId=contoso.com;MicrosoftEntra:ClientId=c1;MicrosoftEntra:ClientSecret=${SECRET}`;

function open(text: string, desktop?: FakeDesktop) {
  const closed = { times: 0 };
  const session = renderSession(<ImportDialog onClose={() => (closed.times += 1)} />, undefined, desktop);
  fireEvent.change(screen.getByLabelText(/^Paste a configuration/u), { target: { value: text } });
  return { ...session, closed };
}

const create = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Create profile' });

describe('the import dialog', () => {
  it('sends nothing to main before the profile is created, and then the secret once', async () => {
    const { desktop, closed } = open(IVY);
    expect(create().disabled).toBe(true);
    expect(desktop.calls).toEqual([]);
    fireEvent.change(screen.getByLabelText(/^Which cloud is the secret for/u), {
      target: { value: 'china' },
    });
    fireEvent.click(create());
    await waitFor(() => {
      expect(closed.times).toBe(1);
    });
    expect(desktop.calls.map(({ channel }) => channel)).toEqual(['createProfile', 'setSecret']);
    expect(desktop.calls[0]?.request).toMatchObject({
      cloud: 'china',
      tenant: 'contoso.com',
      clientId: 'c1',
    });
    expect(JSON.stringify(desktop.calls[0])).not.toContain(SECRET);
    expect(desktop.calls[1]?.request).toMatchObject({ secret: SECRET });
  });

  it('creates the profile without the secret when told to leave it', async () => {
    const { desktop, closed } = open(IVY);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Take the client secret along' }));
    fireEvent.click(create());
    await waitFor(() => {
      expect(closed.times).toBe(1);
    });
    expect(desktop.calls.map(({ channel }) => channel)).toEqual(['createProfile']);
  });

  it('asks again for each text: an answer about one secret is none about another', () => {
    open(IVY);
    const cloud = () => screen.getByLabelText<HTMLSelectElement>(/^Which cloud is the secret for/u);
    fireEvent.change(cloud(), { target: { value: 'public' } });
    expect(create().disabled).toBe(false);
    const box = screen.getByLabelText(/^Paste a configuration/u);
    fireEvent.change(box, { target: { value: `${IVY}2` } });
    expect(cloud().value).toBe('');
    expect(create().disabled).toBe(true);
  });

  it('offers every format for a text that looks like none', () => {
    open('hello');
    expect(screen.getByText(/looks like none of the formats/u)).toBeDefined();
    fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'kinde-fields' } });
    expect(screen.getByRole('alert').textContent).toContain('Line 1');
  });

  it('lists what an ambiguous text could be, with how sure that is', () => {
    open('AZURE_CLIENT_ID=a\nAZURE_TENANT_ID=b\nAUTH_MICROSOFT_ENTRA_ID_ID=c\n');
    const hint = screen.getByText(/^This could be any of/u).textContent;
    expect(hint).toContain('.env for the Azure SDKs (very likely)');
    expect(hint).toContain('.env for Auth.js (NextAuth) (very likely)');
  });

  it('says what is open and by what it is set, and takes what is typed there', async () => {
    const { desktop, closed } = open(
      'export const msalConfig = {\n  auth: {\n    clientId: process.env.REACT_APP_ID,\n    authority: "https://login.microsoftonline.com/contoso.com",\n    redirectUri: "/signed-in",\n  },\n};\n',
    );
    const open1 = screen.getByTestId('open-values');
    expect(open1.textContent).toContain('Set by REACT_APP_ID (line 3).');
    expect(screen.getByTestId('assumed-values').textContent).toContain('http://localhost/signed-in');
    fireEvent.change(screen.getByLabelText('Client ID'), { target: { value: 'typed' } });
    fireEvent.click(create());
    await waitFor(() => {
      expect(closed.times).toBe(1);
    });
    expect(desktop.calls[0]?.request).toMatchObject({
      clientId: 'typed',
      tenant: 'contoso.com',
      platform: 'spa',
    });
  });

  it('offers each registration of a text, and makes a profile of all', async () => {
    const two = (name: string, id: string) =>
      `"${name}": { "Instance": "https://login.microsoftonline.com/", "TenantId": "contoso.com", "ClientId": "${id}", "CallbackPath": "/${name}" }`;
    const { desktop, closed } = open(`{ ${two('First', 'one')},\n ${two('Second', 'two')} }`);
    fireEvent.click(screen.getByRole('radio', { name: /Second: two/u }));
    expect(screen.getByTestId('assumed-values').textContent).toContain('/Second');
    fireEvent.click(screen.getByRole('button', { name: 'Create all 2' }));
    await waitFor(() => {
      expect(closed.times).toBe(1);
    });
    expect(desktop.calls.map(({ request }) => (request as { clientId: string }).clientId)).toEqual([
      'one',
      'two',
    ]);
  });

  it('stays open with its text when main refuses', async () => {
    const createProfile = async () => Promise.resolve(fail('full', 'Disk full.'));
    const desktop = createFakeDesktop(createState(), { createProfile });
    const { closed, store } = open(IVY.replace(SECRET, '<client-secret>'), desktop);
    fireEvent.click(create());
    await waitFor(() => {
      expect(store.get().shell.toast?.message).toBe('Disk full.');
    });
    expect(closed.times).toBe(0);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Paste a configuration/u).value).toContain(
      'ClientId=c1',
    );
  });
});
