import type { PracticeObject, PracticeTarget } from '../../../shared/contract/practice-directory.ts';
import { defineApp, defineTenant, defineUser } from '../define.ts';
import type { App, Directory, Tenant, User } from '../directory.ts';
import { APP_FIELDS } from './app-fields.ts';
import type { Field } from './field.ts';
import { SERVICE_FIELDS, type ServicePart } from './service-fields.ts';
import { TENANT_FIELDS } from './tenant-fields.ts';
import { USER_FIELDS } from './user-fields.ts';

/** One kind of object of the directory: where it stands, what it is called and what can be set of it. */
export type Kind<O extends object> = {
  readonly target: PracticeTarget;
  readonly fields: readonly Field<O>[];
  readonly list: (directory: Directory) => readonly O[];
  readonly replaceAll: (directory: Directory, objects: readonly O[]) => Directory;
  readonly idOf: (object: O) => string;
  readonly nameOf: (object: O) => string;
  /** A new one with this id, as nothing has been set yet. */
  readonly blank: (id: string, directory: Directory) => O;
};

const APPS: Kind<App> = {
  target: 'app',
  fields: APP_FIELDS,
  list: ({ apps }) => apps,
  replaceAll: (directory, apps) => ({ ...directory, apps }),
  idOf: ({ appId }) => appId,
  nameOf: ({ displayName }) => displayName,
  blank: (appId, { tenants }) => defineApp({ appId, displayName: 'New app', tenantId: tenants[0]?.id ?? '' }),
};

const USERS: Kind<User> = {
  target: 'user',
  fields: USER_FIELDS,
  list: ({ users }) => users,
  replaceAll: (directory, users) => ({ ...directory, users }),
  idOf: ({ objectId }) => objectId,
  nameOf: ({ username, home }) => (home === null ? username : `${username} (guest)`),
  blank: (objectId, { tenants }) => {
    const [tenant] = tenants;
    return defineUser({
      objectId,
      tenantId: tenant?.id ?? '',
      displayName: 'New user',
      givenName: 'New',
      surname: 'User',
      username: `new@${tenant?.domain ?? ''}`,
      password: 'practice-new',
      mail: null,
      about: '',
    });
  },
};

const TENANTS: Kind<Tenant> = {
  target: 'tenant',
  fields: TENANT_FIELDS,
  list: ({ tenants }) => tenants,
  replaceAll: (directory, tenants) => ({ ...directory, tenants }),
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  blank: (id) => defineTenant({ id, domain: 'new.practice.example', name: 'New tenant' }),
};

/** The one object that cannot be added or removed. */
const SERVICE: Kind<ServicePart> = {
  target: 'service',
  fields: SERVICE_FIELDS,
  list: (directory) => [directory],
  replaceAll: (directory, [service]) => ({ ...directory, ...service }),
  idOf: () => '',
  nameOf: () => 'The service',
  blank: (_id, directory) => directory,
};

type AnyKind = Kind<App> | Kind<User> | Kind<Tenant> | Kind<ServicePart>;

/** A use of a kind that does not depend on what its objects are. */
export type OnKind<R> = <O extends object>(kind: Kind<O>) => R;

const KINDS: Readonly<Record<PracticeTarget, AnyKind>> = {
  app: APPS,
  user: USERS,
  tenant: TENANTS,
  service: SERVICE,
};

export const onKind = <R>(target: PracticeTarget, use: OnKind<R>): R =>
  (use as (kind: AnyKind) => R)(KINDS[target]);

/** In the order in which an edit may depend on another: an app is registered in a tenant. */
export const TARGETS: readonly PracticeTarget[] = ['tenant', 'user', 'app', 'service'];

export const findObject = <O extends object>(
  kind: Kind<O>,
  directory: Directory,
  id: string,
): O | undefined =>
  kind.list(directory).find((object) => kind.idOf(object).toLowerCase() === id.toLowerCase());

export const hasObject = (directory: Directory, { target, id }: PracticeObject): boolean =>
  onKind(target, (kind) => findObject(kind, directory, id) !== undefined);
