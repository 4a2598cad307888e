import type { Type } from 'typescript';
import { graphType, itemType, nameOfType, propertyType } from './graph-types.ts';

/** What an address of Graph leads to: an entity, a list of entities, or an action with what it takes. */
export type Target = { readonly kind: 'entity' | 'list' | 'action' | 'reference'; readonly type: Type };

/** The first part of a path, with the type of what stands there. */
const ENTITY_SETS: Readonly<Record<string, string>> = {
  applications: 'Application',
  invitations: 'Invitation',
  oauth2PermissionGrants: 'OAuth2PermissionGrant',
  servicePrincipals: 'ServicePrincipal',
  users: 'User',
};
const SINGLETONS: Readonly<Record<string, string>> = {
  auditLogs: 'AuditLogRoot',
  me: 'User',
  policies: 'PolicyRoot',
};

/** A key in brackets: `applications(appId='…')`. */
const WITH_KEY = /^(\w+)\((\w+)='[^']+'\)$/u;

/** Follows a path, without host and version, part by part; a text says what is wrong with it. */
export function followPath(path: string, isBeta: boolean): Target | string {
  const [first = '', ...rest] = path.split('/');
  const [, setWithKey, key] = WITH_KEY.exec(first) ?? [];
  const set = setWithKey ?? first;
  const name = ENTITY_SETS[set] ?? SINGLETONS[set];
  const type = name === undefined ? null : graphType(name);
  if (type === null) return `Graph has no /${set}`;
  if (key !== undefined && propertyType(type, key) === null) return `${nameOfType(type)} has no key ${key}`;
  const isList = key === undefined && set in ENTITY_SETS;
  return rest.reduce<Target | string>(
    (target, part) => (typeof target === 'string' ? target : follow(target, part, isBeta)),
    { kind: isList ? 'list' : 'entity', type },
  );
}

function follow({ kind, type }: Target, part: string, isBeta: boolean): Target | string {
  if (kind === 'list' && part === '$ref') return toTarget('reference', 'ReferenceCreate');
  if (kind === 'list') return { kind: 'entity', type };
  const property = propertyType(type, part);
  if (kind === 'entity' && property !== null) {
    const item = itemType(property);
    return item === null ? { kind: 'entity', type: property } : { kind: 'list', type: inBeta(item, isBeta) };
  }
  const actions = graphType(`${nameOfType(type)}Actions`);
  const taken = actions === null ? null : propertyType(actions, part);
  return kind === 'entity' && taken !== null
    ? { kind: 'action', type: taken }
    : `${nameOfType(type)} leads to no ${part}`;
}

function toTarget(kind: Target['kind'], name: string): Target | string {
  const type = graphType(name);
  return type === null ? `There is no type ${name}` : { kind, type };
}

const inBeta = (type: Type, isBeta: boolean): Type =>
  (isBeta ? graphType(`${nameOfType(type)}InBeta`) : null) ?? type;
