import type { Json } from '../../../shared/reasoning/dialects/quote.ts';
import { followPath, type Target } from './address.ts';
import { propertyType, nameOfType } from './graph-types.ts';
import { jsonFaults } from './json-faults.ts';

export type GraphRequest = {
  readonly method: string;
  readonly url: string;
  /** JSON text, or `null`. */
  readonly body: string | null;
};

const ADDRESS = /^https:\/\/graph\.microsoft\.com\/(v1\.0|beta)\/([^?]+)(?:\?(.*))?$/u;
const COMPARED = /(\w+) (?:eq|ne|gt|ge|lt|le) /gu;

/** Which methods fit what the address leads to. */
const METHODS: Readonly<Record<Target['kind'], readonly string[]>> = {
  entity: ['GET', 'PATCH', 'DELETE'],
  list: ['GET', 'POST'],
  action: ['POST'],
  reference: ['POST'],
};

/** What the address leads to; a text when it leads nowhere. */
export function targetOf(url: string): Target | string {
  const [, version, path] = ADDRESS.exec(url) ?? [];
  return path === undefined ? `${url} is no address of Graph` : followPath(path, version === 'beta');
}

/** What is wrong with a request, held against the documented fields of what it addresses. */
export function graphFaults({ method, url, body }: GraphRequest): readonly string[] {
  const target = targetOf(url);
  if (typeof target === 'string') return [`${method} ${url}: ${target}`];
  return [
    ...(METHODS[target.kind].includes(method) ? [] : [`${target.kind} takes no ${method}`]),
    ...queryFaults(ADDRESS.exec(url)?.[3] ?? '', target),
    ...bodyFaults(method, body, target),
  ].map((fault) => `${method} ${url}: ${fault}`);
}

function bodyFaults(method: string, body: string | null, { type }: Target): readonly string[] {
  const needsBody = method === 'POST' || method === 'PATCH';
  if (body === null) return needsBody ? ['the body is missing'] : [];
  return needsBody ? jsonFaults(JSON.parse(body) as Json, type) : ['there is a body'];
}

/** `$select=a,b` and `$filter=a eq 'x'` name properties. */
function queryFaults(query: string, { type }: Target): readonly string[] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [option = '', value = ''] = part.split(/=(.*)/su);
      if (option === '$select') return value.split(',');
      if (option === '$filter') return [...value.matchAll(COMPARED)].map(([, name = '']) => name);
      return [option];
    })
    .filter((name) => propertyType(type, name) === null)
    .map((name) => `${nameOfType(type)} has no ${name}`);
}
