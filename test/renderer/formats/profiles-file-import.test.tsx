// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportDialog } from '../../../renderer/formats/import-dialog.tsx';
import { BLANK_PROFILE, type ProfileDraft } from '../../../shared/profile/profile.ts';
import { writeProfilesFile } from '../../../shared/profile/profiles-file.ts';
import { fail } from '../../../shared/result.ts';
import { createFakeDesktop, type FakeDesktop } from '../support/fake-desktop.ts';
import { renderSession } from '../support/render-session.tsx';
import { SAMPLE_PROFILE, createState } from '../support/sample-state.ts';

afterEach(cleanup);

const BOX = /^Paste a configuration/u;
const named = (name: string): ProfileDraft => ({
  ...BLANK_PROFILE,
  name,
  tenant: 'contoso.com',
  clientId: 'c1',
});
const { text: THREE } = writeProfilesFile(['One', 'Two', 'Three'].map(named));

function open(text: string, desktop?: FakeDesktop) {
  const closed = { times: 0 };
  const session = renderSession(<ImportDialog onClose={() => (closed.times += 1)} />, undefined, desktop);
  fireEvent.change(screen.getByLabelText(BOX), { target: { value: text } });
  return { ...session, closed };
}

const add = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const linesOf = (section: string) =>
  within(screen.getByRole('region', { name: section }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a profiles file in the import dialog', () => {
  it('is a list of profiles; those that are ticked are added at once', async () => {
    const { desktop, store, closed } = open(THREE);
    expect(screen.queryByLabelText(BOX)).toBeNull();
    expect(screen.queryByLabelText('Format')).toBeNull();
    expect(desktop.calls).toEqual([]);
    tick('Two');
    fireEvent.click(add('Add 2 profiles'));
    await waitFor(() => {
      expect(closed.times).toBe(1);
    });
    expect(desktop.calls).toEqual([{ channel: 'createProfiles', request: [named('One'), named('Three')] }]);
    const { profiles, shell } = store.get();
    expect(profiles.list.map(({ profile }) => profile.name)).toEqual(['Contoso web', 'One', 'Three']);
    expect(profiles.selected).toBe(profiles.list[1]?.profile.id);
    expect(shell.toast?.message).toBe('2 profiles added.');
  });

  it('says which name a profile gets when its own is taken', async () => {
    const { desktop } = open(
      writeProfilesFile([named(SAMPLE_PROFILE.name), named('New'), named('New')]).text,
    );
    expect(screen.getByText('The name is taken: it becomes “Contoso web copy”.')).toBeDefined();
    expect(screen.getByText('The name is taken: it becomes “New copy”.')).toBeDefined();
    fireEvent.click(add('Add 3 profiles'));
    await waitFor(() => {
      expect(desktop.calls).toHaveLength(1);
    });
    expect(desktop.calls[0]?.request).toMatchObject([
      { name: 'Contoso web copy' },
      { name: 'New' },
      { name: 'New copy' },
    ]);
  });

  it('says what is wrong and what was not read, without any secret, and takes the rest', () => {
    const file = {
      authloupe: 'profiles',
      version: 1,
      profiles: [
        named('Good'),
        { ...named('Bad'), redirectUri: 5 },
        { ...named('Open'), clientType: 'confidential', clientSecret: 'hunter2' },
      ],
    };
    open(JSON.stringify(file));
    expect(linesOf('Cannot be read')).toEqual([
      'Profile 2, “Bad”, redirectUri: this must be a text, in quotes.',
    ]);
    expect(linesOf('Not as it stands in the file')).toEqual([
      'Profile 3, “Open”: not read, because no such member is known: “clientSecret”. Secrets do not travel: type them into the profile.',
    ]);
    expect(document.body.textContent).not.toContain('hunter2');
    expect(screen.getByText(/^Secrets do not travel/u)).toBeDefined();
    expect(add('Add 2 profiles').disabled).toBe(false);
  });

  it('adds nothing when none is ticked, and all again by one box', () => {
    open(THREE);
    tick('All');
    expect(add('Add 0 profiles').disabled).toBe(true);
    tick('One');
    expect(add('Add 1 profile').disabled).toBe(false);
    tick('All');
    expect(add('Add 3 profiles').disabled).toBe(false);
  });

  it('can be edited; what was left out of one text is not of the next', () => {
    open(THREE);
    tick('Two');
    fireEvent.click(screen.getByRole('button', { name: 'Edit the text' }));
    const box = screen.getByLabelText<HTMLTextAreaElement>(BOX);
    expect(box.value).toBe(THREE);
    fireEvent.change(box, { target: { value: THREE.replace('Two', 'Second') } });
    expect(add('Add 3 profiles').disabled).toBe(false);
    expect(screen.getByRole('checkbox', { name: 'Second' })).toBeDefined();
  });

  it('that is broken or of a newer version says so under its text', () => {
    open(THREE.replace('"version": 1,', '"version": 1'));
    expect(screen.getByRole('alert').textContent).toContain('Line 4');
    const box = screen.getByLabelText(BOX);
    fireEvent.change(box, { target: { value: THREE.replace('"version": 1', '"version": 9') } });
    expect(screen.getByText(/^This file has version 9/u)).toBeDefined();
    expect(add('Add 0 profiles').disabled).toBe(true);
    fireEvent.change(box, { target: { value: 'hello' } });
    expect(screen.getByText(/looks like none of the formats/u)).toBeDefined();
  });

  it('stays open when main refuses', async () => {
    const createProfiles = async () => Promise.resolve(fail('full', 'Disk full.'));
    const { closed, store } = open(THREE, createFakeDesktop(createState(), { createProfiles }));
    fireEvent.click(add('Add 3 profiles'));
    await waitFor(() => {
      expect(store.get().shell.toast?.message).toBe('Disk full.');
    });
    expect(closed.times).toBe(0);
    expect(store.get().profiles.list).toHaveLength(1);
  });
});
