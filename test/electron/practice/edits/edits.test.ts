import { describe, expect, it } from 'vitest';
import { createDirectory, CONTOSO, WEB_APP_ID } from '../../../../electron/practice/contoso.ts';
import { differencesOf } from '../../../../electron/practice/edits/difference-view.ts';
import { editsBetween } from '../../../../electron/practice/edits/difference.ts';
import { applyEdits, type DirectoryEdit } from '../../../../electron/practice/edits/edit.ts';
import { toEdit } from '../../../../electron/practice/edits/form-change.ts';
import { viewObject } from '../../../../electron/practice/edits/object-view.ts';
import { readScenarioFile, writeScenarioFile } from '../../../../electron/practice/edits/scenario-file.ts';
import { SCENARIOS } from '../../../../electron/practice/scenarios/scenarios.ts';
import { createRsaCertificate } from '../../../../electron/practice/certificates.ts';
import { createRandom } from '../../../../electron/practice/random.ts';
import type { PracticeChange } from '../../../../shared/contract/practice-directory.ts';

const now = new Date('2026-11-30T12:00:00Z');
const certificateOf = (seed: string) => createRsaCertificate('client', createRandom(`${seed} client`).bytes);
const healthy = createDirectory('one', now, await certificateOf('one'));
/** The same tenant on another computer: its secrets and keys are others. */
const elsewhere = createDirectory('two', now, await certificateOf('two'));

const web = { target: 'app', id: WEB_APP_ID } as const;
const changing = SCENARIOS.filter(({ change }) => editsBetween(healthy, change(healthy)).length > 0);

describe('a scenario is the edit that it is', () => {
  it('and many are edits of data', () => {
    expect(changing.length).toBeGreaterThan(40);
  });

  it.each(changing.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, { change }) => {
    const wanted = change(healthy);
    expect(applyEdits(healthy, editsBetween(healthy, wanted))).toEqual({ ok: true, value: wanted });
    const differences = differencesOf(healthy, wanted);
    expect(differences.length).toBeGreaterThan(0);
    for (const { removed, added } of differences) expect([...removed, ...added].join('')).not.toBe('');
  });

  it('says it in the terms of the admin center', () => {
    const scenario = SCENARIOS.find(({ id }) => id === 'user-not-assigned');
    expect(
      differencesOf(healthy, scenario?.change(healthy) ?? healthy).filter(
        ({ object }) => object.id === WEB_APP_ID,
      ),
    ).toEqual([
      expect.objectContaining({
        name: 'Contoso web (practice)',
        label: 'Assignment required?',
        where: 'Properties',
        removed: ['off'],
        added: ['on'],
      }),
      expect.objectContaining({
        label: 'Assigned users, groups and apps',
        where: 'Users and groups',
        removed: [`mara@${CONTOSO.domain} · Default access`],
        added: [],
      }),
    ]);
  });
});

describe('a scenario file', () => {
  it.each(changing.map((scenario) => [scenario.id, scenario] as const))(
    'carries %s to another computer',
    (id, { change }) => {
      const file = writeScenarioFile(healthy, change(healthy), { title: id, mistake: '' });
      const read = readScenarioFile(elsewhere, file);
      if (!read.ok) throw new Error(read.error.message);
      const wanted = change(elsewhere);
      // Only the visible start of a secret is another one, and a value that was made from a secret.
      const withoutHints = (directory: typeof healthy) => ({
        ...directory,
        apps: directory.apps.map((app) => ({
          ...app,
          passwordCredentials: app.passwordCredentials.map((each) => ({ ...each, hint: '' })),
        })),
      });
      if (id !== 'secret-not-url-encoded')
        expect(editsBetween(withoutHints(wanted), withoutHints(read.value.directory))).toEqual([]);
      expect(file).not.toContain(healthy.apps.find(({ appId }) => appId === WEB_APP_ID)?.configuredSecret);
    },
  );

  const file = (edits: unknown) =>
    JSON.stringify({ format: 'authloupe-practice-scenario', version: 1, title: 'T', edits });

  it.each([
    ['no JSON', '{', 'scenario-file-malformed', /line 1: here it stops being valid JSON/u],
    ['another file', '{}', 'scenario-file-malformed', /format/u],
    [
      'an unknown kind',
      file([{ edit: 'set', target: 'group', id: 'x' }]),
      'scenario-file-malformed',
      /edits/u,
    ],
    [
      'an unknown object',
      file([{ edit: 'set', target: 'app', id: 'nobody', path: 'displayName', value: 'x' }]),
      'edit-object-unknown',
      /no app “nobody”/u,
    ],
    [
      'an unknown field',
      file([{ edit: 'set', target: 'app', id: WEB_APP_ID, path: 'web.redirectUri', value: [] }]),
      'edit-field-unknown',
      /^line 1, edits\[0\]\.path: .*web\.redirectUris/u,
    ],
    [
      'a wrong value',
      file([{ edit: 'set', target: 'app', id: WEB_APP_ID, path: 'web.redirectUris', value: ['a', 1] }]),
      'edit-value-wrong',
      /web\.redirectUris\[1\]/u,
    ],
    [
      'a name of every object’s prototype',
      file([{ edit: 'set', target: 'app', id: WEB_APP_ID, path: '__proto__', value: {} }]),
      'edit-field-unknown',
      /__proto__/u,
    ],
  ])('tells what is wrong with %s', (_what, text, code, message) => {
    const read = readScenarioFile(healthy, text);
    expect(read).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(message) as string },
    });
  });
});

describe('a change at a control', () => {
  const change = (path: string, value: PracticeChange['value']) =>
    toEdit(healthy, { object: web, path, value });
  const secret = healthy.apps.find(({ appId }) => appId === WEB_APP_ID)?.passwordCredentials[0];

  it('keeps the value of a secret that the window never had', () => {
    const view = viewObject(healthy, healthy, web);
    expect(JSON.stringify(view)).not.toContain(secret?.secretText);
    const rows = [{ keyId: secret?.keyId ?? '', hint: secret?.hint ?? '', endDateTime: '2020-01-01' }];
    expect(change('passwordCredentials', rows)).toMatchObject({
      ok: true,
      value: { value: [{ ...secret, endDateTime: '2020-01-01T00:00:00.000Z' }] },
    });
  });

  it('makes the value of a new secret', () => {
    const edit = change('passwordCredentials', [{ keyId: '', hint: '', endDateTime: '2027-01-01' }]);
    if (!edit.ok || edit.value.edit !== 'set') throw new Error('No edit.');
    expect(edit.value.value).toEqual([
      expect.objectContaining({
        secretText: expect.stringMatching(/^.{3}8Q~.{34}$/u) as string,
        keyId: expect.stringMatching(/^[0-9a-f-]{36}$/u) as string,
      }),
    ]);
  });

  it('takes the Secret ID for the value where somebody mixes them up', () => {
    expect(change('configuredSecret', `id ${secret?.keyId ?? ''}`)).toMatchObject({
      ok: true,
      value: { value: secret?.keyId },
    });
  });

  it.each([
    ['passwordCredentials', [{ keyId: '', hint: '', endDateTime: 'soon' }], /date/u],
    ['configuredSecret', 'value gone', /no such client secret/u],
    ['isFallbackPublicClient', 'yes', /true or false/u],
    ['configuredCertificate', null, /not edited/u],
    ['constructor', null, /not edited/u],
  ] as const)('says at %s what is wrong', (path, value, message) => {
    expect(change(path, value as PracticeChange['value'])).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(message) as string },
    });
  });

  it('every field of every object can be set to what it holds', () => {
    const objects = [
      ...healthy.apps.map(({ appId }) => ({ target: 'app' as const, id: appId })),
      ...healthy.users.map(({ objectId }) => ({ target: 'user' as const, id: objectId })),
      ...healthy.tenants.map(({ id }) => ({ target: 'tenant' as const, id })),
      { target: 'service' as const, id: '' },
    ];
    let fields = 0;
    for (const object of objects) {
      const view = viewObject(healthy, healthy, object);
      if (!view.ok) throw new Error(view.error.message);
      const edits: DirectoryEdit[] = view.value.sections.flatMap((section) =>
        section.fields.map(({ path, value }) => {
          fields += 1;
          const edit = toEdit(healthy, {
            object,
            path,
            value: structuredClone(value) as PracticeChange['value'],
          });
          if (!edit.ok) throw new Error(`${object.id} ${path}: ${edit.error.message}`);
          return edit.value;
        }),
      );
      expect(applyEdits(healthy, edits)).toEqual({ ok: true, value: healthy });
    }
    expect(fields).toBeGreaterThan(300);
  });
});
