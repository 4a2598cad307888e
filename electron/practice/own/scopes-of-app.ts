import { defineApp, defineScope, requires } from '../define.ts';
import type { App, Directory, PermissionScope } from '../directory.ts';
import { GRAPH } from '../first-party/microsoft-graph.ts';
import { namedGuid } from '../random.ts';
import { OIDC_SCOPES, resourceNamed, splitPermission } from '../scope.ts';

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iu;

/**
 * A configuration says what an app asks for, and not what the APIs are: the directory gets what the scopes name, so that
 * the healthy sign-in works, and the app lists it among its permissions.
 */
export function withScopes(directory: Directory, app: App, scopes: readonly string[]): Directory {
  let next = withPermission(directory, GRAPH.appId, 'openid');
  const wanted = new Map<string, Set<string>>([[GRAPH.appId, new Set(OIDC_SCOPES)]]);
  for (const scope of scopes) {
    const { resourceName, value } = splitPermission(scope);
    next = resourceNamed(next, resourceName) === undefined ? withApi(next, app, resourceName) : next;
    const appId = resourceNamed(next, resourceName)?.appId ?? '';
    const values = wanted.get(appId) ?? new Set();
    wanted.set(appId, values);
    // `/.default` names no permission of its own.
    if (value === '.default') continue;
    next = withPermission(next, appId, value);
    values.add(value);
  }
  const requiredResourceAccess = [...wanted].flatMap(([appId, values]) => {
    const resource = next.apps.find((each) => each.appId === appId);
    return resource === undefined || appId === app.appId ? [] : [requires(resource, ...values)];
  });
  return {
    ...next,
    apps: next.apps.map((each) => (each.appId === app.appId ? { ...each, requiredResourceAccess } : each)),
  };
}

/** An API of which nothing but its name is known; an app that is there already gets the name, too. */
function withApi(directory: Directory, { tenantId }: App, name: string): Directory {
  const [appId = namedGuid(`api ${name}`)] = GUID.exec(name.toLowerCase()) ?? [];
  const known = directory.apps.find((each) => each.appId === appId && !each.isFirstParty);
  const api =
    known === undefined
      ? defineApp({ appId, tenantId, displayName: `API ${name}`, identifierUris: [name] })
      : { ...known, identifierUris: [...known.identifierUris, name] };
  return { ...directory, apps: [...directory.apps.filter((each) => each !== known), api] };
}

function withPermission(directory: Directory, appId: string, value: string): Directory {
  const add = (scopes: readonly PermissionScope[]) =>
    scopes.some((each) => each.value.toLowerCase() === value.toLowerCase())
      ? scopes
      : [...scopes, defineScope(value, value)];
  return {
    ...directory,
    apps: directory.apps.map((app) =>
      app.appId === appId
        ? { ...app, api: { ...app.api, oauth2PermissionScopes: add(app.api.oauth2PermissionScopes) } }
        : app,
    ),
  };
}
