import { BLANK_PROFILE, type ProfileField } from '../../profile/profile.ts';
import type { Imported } from '../format.ts';

const FILLED = ['tenant', 'redirectUri', 'scopes', 'name'] as const satisfies readonly ProfileField[];

/** One registration for each client ID; what an earlier file leaves open or assumes, a later one may say. */
export function mergeRegistrations(found: readonly Imported[]): readonly Imported[] {
  const byClient = new Map<string, Imported>();
  const open: Imported[] = [];
  for (const imported of found) {
    const id = imported.draft.clientId.toLowerCase();
    if (id === '') open.push(imported);
    else {
      const before = byClient.get(id);
      byClient.set(id, before === undefined ? imported : merged(before, imported));
    }
  }
  return [...byClient.values(), ...open];
}

function merged(first: Imported, second: Imported): Imported {
  const isGiven = (imported: Imported, field: (typeof FILLED)[number], label: string): boolean =>
    imported.draft[field] !== '' &&
    imported.draft[field] !== BLANK_PROFILE[field] &&
    !imported.assumed.some((each) => each.label === label);
  const labels = { tenant: 'Tenant', redirectUri: 'Redirect URI', scopes: 'Scopes', name: 'Name' } as const;
  const taken = FILLED.filter(
    (field) => !isGiven(first, field, labels[field]) && isGiven(second, field, labels[field]),
  );
  const secret = first.secret ?? second.secret;
  const host = first.loginHost ?? second.loginHost;
  const isConfidential = first.secret === null && second.secret !== null && first.draft.platform !== 'spa';
  const names = new Set<string>(taken.map((field) => labels[field]));
  return {
    ...first,
    draft: {
      ...first.draft,
      ...(isConfidential ? { clientType: 'confidential', platform: 'web' } : {}),
      ...(host === null || host.cloud === null ? {} : { cloud: host.cloud }),
      ...Object.fromEntries(taken.map((field) => [field, second.draft[field]])),
    },
    loginHost: host,
    secret: secret === null ? null : { value: secret.value, loginHost: host },
    read: [
      ...first.read,
      ...second.read.filter(
        ({ label }) => names.has(label) || (label === 'Client secret' && first.secret === null),
      ),
    ],
    open: first.open.filter(
      ({ field, label }) => !names.has(label) && !(field === 'secret' && secret !== null),
    ),
    assumed: first.assumed.filter(({ label }) => !names.has(label)),
    notices: [...new Set([...first.notices, ...second.notices])],
    ignored: [...first.ignored, ...second.ignored],
  };
}
