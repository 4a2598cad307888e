// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ExportProfilesDialog } from '../../../renderer/formats/export-profiles-dialog.tsx';
import type { ProfileView } from '../../../shared/contract/ipc.ts';
import { writeProfilesFile } from '../../../shared/profile/profiles-file.ts';
import { fail, ok } from '../../../shared/result.ts';
import { createFakeDesktop, type FakeDesktop } from '../support/fake-desktop.ts';
import { renderSession } from '../support/render-session.tsx';
import { createProfiles, createState } from '../support/sample-state.ts';

afterEach(cleanup);

const idOf = (profiles: readonly ProfileView[], index: number): string => profiles[index]?.profile.id ?? '';

function open(
  profiles: readonly ProfileView[],
  first = 1,
  overrides: Parameters<typeof createFakeDesktop>[1] = {},
) {
  const state = createState({ profiles });
  const desktop: FakeDesktop = createFakeDesktop(state, overrides);
  return renderSession(
    <ExportProfilesDialog first={idOf(profiles, first)} onClose={() => undefined} />,
    state,
    desktop,
  );
}

const boxes = () =>
  within(screen.getByRole('list', { name: 'Profiles' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const shown = () => screen.getByRole('region', { name: 'JSON' }).textContent;
const save = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save as a file…' });

describe('the export of profiles', () => {
  it('lists the one it was opened for first, and writes all in their own order', () => {
    const profiles = createProfiles(3);
    open(profiles);
    expect(boxes()).toEqual(['All', 'Profile 2', 'Profile 1', 'Profile 3']);
    expect(shown()).toBe(writeProfilesFile(profiles.map(({ profile }) => profile)).text);
    expect(screen.getByText(/^No secrets are in it/u)).toBeDefined();
  });

  it('copies and saves what is ticked; main gets ids alone, and says where it went', async () => {
    const profiles = createProfiles(3);
    const { desktop } = open(profiles);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Profile 1' }));
    const { text } = writeProfilesFile(profiles.slice(1).map(({ profile }) => profile));
    expect(shown()).toBe(text);
    fireEvent.click(screen.getByRole('button', { name: 'Copy JSON' }));
    fireEvent.click(save());
    await screen.findByText('Saved as /home/mara/authloupe-profiles.json.');
    expect(desktop.calls).toEqual([
      { channel: 'copyText', request: text },
      { channel: 'saveProfilesFile', request: [idOf(profiles, 1), idOf(profiles, 2)] },
    ]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Profile 1' }));
    expect(screen.queryByText(/^Saved as/u)).toBeNull();
  });

  it('says nothing when no place was chosen, and why a file could not be written', async () => {
    const answers = [ok({ path: null }), fail('storage-full', 'The disk is full.')];
    const saveProfilesFile = async () => Promise.resolve(answers.shift() ?? ok({ path: null }));
    open(createProfiles(1), 0, { saveProfilesFile });
    fireEvent.click(save());
    await waitFor(() => {
      expect(save().disabled).toBe(false);
    });
    expect(screen.queryByText(/^Saved as/u)).toBeNull();
    fireEvent.click(save());
    expect(await screen.findByText('The disk is full.')).toBeDefined();
  });

  it('needs at least one profile', () => {
    open(createProfiles(2));
    fireEvent.click(screen.getByRole('checkbox', { name: 'All' }));
    expect(screen.getByText('Choose at least one profile.')).toBeDefined();
    expect(save().disabled).toBe(true);
  });

  it('says what is left out, and of whom changes are not saved', () => {
    const [one, two] = createProfiles(2);
    if (one === undefined || two === undefined) throw new Error('Two profiles are needed.');
    const extraQueryParameters = [{ name: 'client_secret', value: 'hunter2' }];
    const secretive = { ...one, profile: { ...one.profile, extraQueryParameters } };
    const { store, view } = open([secretive, two], 0);
    const left = within(screen.getByRole('region', { name: 'Left out' }));
    expect(left.getByRole('listitem').textContent).toBe(
      'Profile 1, “Profile 1”, extraQueryParameters, “client_secret”: this may hold a secret and is left out.',
    );
    expect(view.baseElement.textContent).not.toContain('hunter2');
    const { id, ...values } = two.profile;
    const draft = { values: { ...values, name: 'Typed' }, secret: '' };
    store.profiles({ type: 'draft-typed', key: id, draft });
    return waitFor(() => {
      expect(boxes()[2]).toContain('What you changed and did not save is not in it.');
    });
  });

  it('refuses what no file can hold, and does not show what no window can', () => {
    const long = (count: number) =>
      createProfiles(count).map((view) => ({
        ...view,
        profile: { ...view.profile, scopes: 'x'.repeat(4000) },
      }));
    open(long(30));
    expect(screen.getByText(/are too many to show here/u)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Copy JSON' })).toBeDefined();
    cleanup();
    open(long(250));
    expect(screen.getByText(/^This is too much for one file: at most 1,000 profiles/u)).toBeDefined();
    expect(save().disabled).toBe(true);
  });
});
