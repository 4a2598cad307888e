import { pageName } from '../../entra/admin-center.ts';
import type { CloudId } from '../../entra/clouds.ts';
import type { FieldNote } from '../field-note.ts';
import { hasUser } from '../flow.ts';
import { parseScopes, type ProfileDraft } from '../profile.ts';
import { defaultOfGraph, GRAPH, resourcesOf, toScope } from '../scopes.ts';
import { error, hint, warning } from './note.ts';

/** Names that other providers know as scopes; Entra takes them for permissions of Microsoft Graph. */
const NOT_OF_ENTRA: ReadonlyMap<string, string> = new Map([
  ['groups', `set groups under ${pageName('token-configuration')} → Add groups claim`],
  ['roles', 'app roles come in the token by themselves once they are assigned'],
  ['address', 'Entra has no address scope'],
  ['phone', 'Entra has no phone scope'],
]);

export function notesOnScopes({ cloud, flow, scopes: text }: ProfileDraft): readonly FieldNote[] {
  if (/[,;]/u.test(text)) return [separatorNote(text)];
  const scopes = parseScopes(text);
  if (!hasUser(flow))
    return [...resourceNames(scopes), ...grantedToTheApp(scopes, cloud), ...mixedResources(scopes)];
  return [
    ...missingScopes(scopes),
    ...unknownScopes(scopes),
    ...resourceNames(scopes),
    ...mixedResources(scopes),
    ...mixedDefault(scopes),
    ...repeated(scopes),
  ];
}

function separatorNote(text: string): FieldNote {
  const spaced = text
    .split(/[\s,;]+/u)
    .filter((scope) => scope !== '')
    .join(' ');
  const fix = { label: 'Use spaces', patch: { scopes: spaced } };
  return error(
    'scopes',
    'scopes-separator',
    'Scopes are separated by spaces, not by commas or semicolons.',
    fix,
  );
}

function missingScopes(scopes: readonly string[]): readonly FieldNote[] {
  const add = (scope: string) => ({
    label: `Add ${scope}`,
    patch: { scopes: [scope, ...scopes].join(' ') },
  });
  const notes: FieldNote[] = [];
  if (!scopes.includes('openid')) {
    const message = 'Without openid an app gets no ID token, and so does not learn who signed in.';
    notes.push(warning('scopes', 'scopes-no-openid', message, add('openid')));
  }
  if (!scopes.includes('offline_access')) {
    const message =
      'Without offline_access there is no refresh token: the sign-in cannot be renewed silently.';
    notes.push(hint('scopes', 'scopes-no-offline-access', message, add('offline_access')));
  }
  return notes;
}

/** Without a user there is nobody to ask: the app gets what was granted to it, by `.default` (AADSTS1002012, AADSTS70011). */
function grantedToTheApp(scopes: readonly string[], cloud: CloudId): readonly FieldNote[] {
  const parsed = scopes.map(toScope);
  if (scopes.length > 0 && parsed.every(({ permission }) => permission === '.default' || permission === ''))
    return [];
  const resource = parsed.find((scope) => scope.resource !== null && scope.resource !== GRAPH)?.resource;
  const whole = resource === undefined ? defaultOfGraph(cloud) : `${resource}/.default`;
  const message = `An app that asks for itself names the API with .default and gets every application permission that an administrator granted: write ${whole}.`;
  return [
    error('scopes', 'scopes-not-default', message, { label: `Use ${whole}`, patch: { scopes: whole } }),
  ];
}

function unknownScopes(scopes: readonly string[]): readonly FieldNote[] {
  return scopes.flatMap((scope) => {
    const instead = NOT_OF_ENTRA.get(scope.toLowerCase());
    if (instead === undefined) return [];
    return [warning('scopes', 'scopes-unknown', `“${scope}” is no scope of Entra: remove it; ${instead}.`)];
  });
}

/** `https://graph.microsoft.com` alone is the `resource` of v1. */
function resourceNames(scopes: readonly string[]): readonly FieldNote[] {
  return scopes
    .filter((scope) => toScope(scope).permission === '')
    .map((scope) => {
      const whole = `${scope.replace(/\/$/u, '')}/.default`;
      const patch = { scopes: scopes.map((other) => (other === scope ? whole : other)).join(' ') };
      const message = `“${scope}” names an API but no permission of it: write ${whole}, or a permission after the slash.`;
      return error('scopes', 'scopes-resource-only', message, { label: `Use ${whole}`, patch });
    });
}

function mixedResources(scopes: readonly string[]): readonly FieldNote[] {
  const [first, second, ...more] = resourcesOf(scopes);
  if (first === undefined || second === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  const message = `These scopes belong to ${first}, to ${second}${others}: a token is for one API only. Ask for one here, and for the other in a sign-in of its own.`;
  return [error('scopes', 'scopes-two-resources', message)];
}

function mixedDefault(scopes: readonly string[]): readonly FieldNote[] {
  const parsed = scopes.map(toScope).filter(({ resource }) => resource !== null);
  const whole = parsed.find(({ permission }) => permission === '.default');
  const named = parsed.find((scope) => scope.resource === whole?.resource && scope.permission !== '.default');
  if (whole === undefined || named === undefined) return [];
  const message = `“${whole.text}” asks for all granted permissions and cannot be mixed with “${named.text}”: keep one kind.`;
  return [error('scopes', 'scopes-default-mixed', message)];
}

function repeated(scopes: readonly string[]): readonly FieldNote[] {
  const again = scopes.find((scope, index) => scopes.indexOf(scope) !== index);
  if (again === undefined) return [];
  const fix = { label: 'Remove repeats', patch: { scopes: [...new Set(scopes)].join(' ') } };
  return [hint('scopes', 'scopes-repeated', `“${again}” is there more than once.`, fix)];
}
