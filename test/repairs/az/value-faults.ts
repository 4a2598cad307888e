import type { Json } from '../../../shared/reasoning/dialects/quote.ts';
import { graphFaults } from '../graph/graph-faults.ts';
import { graphType } from '../graph/graph-types.ts';
import { jsonFaults } from '../graph/json-faults.ts';
import { givenOptions, type GivenOption } from './az-faults.ts';
import { commandIn, type AzRecord } from './az-record.ts';
import { printedShape } from './printed-shape.ts';
import { queryFaults } from './query-faults.ts';

/** What stands as JSON behind --parameters. */
const PARAMETERS: Readonly<Record<string, string>> = {
  'ad app federated-credential create': 'FederatedIdentityCredential',
  'ad app federated-credential update': 'FederatedIdentityCredential',
};
/** What --set changes a property of. */
const CHANGED: Readonly<Record<string, string>> = {
  'ad app update': 'Application',
  'ad sp update': 'ServicePrincipal',
};

/** What is wrong with the values of a call whose command and options are right: requests, queries, JSON, properties. */
export function valueFaults(words: readonly string[], record: AzRecord): readonly string[] {
  const command = commandIn(words, (name) => name in record.commands) ?? '';
  const given = givenOptions(words.slice(command.split(' ').length));
  const valuesOf = (option: string): readonly string[] =>
    given.filter(({ name }) => name === option).flatMap(({ values }) => values);
  return [
    ...(command === 'rest' ? restFaults(given) : []),
    ...valuesOf('--query').flatMap((query) => queryFaults(query, printedShape(command, given))),
    ...valuesOf('--parameters').flatMap((json) => parameterFaults(json, PARAMETERS[command])),
    ...valuesOf('--set').flatMap((change) => changeFaults(change, CHANGED[command])),
  ].map((fault) => `az ${command}: ${fault}`);
}

function restFaults(given: readonly GivenOption[]): readonly string[] {
  const valueOf = (option: string): string | undefined =>
    given.find(({ name }) => name === option)?.values[0];
  return graphFaults({
    method: valueOf('--method') ?? 'GET',
    url: valueOf('--url') ?? '',
    body: valueOf('--body') ?? null,
  });
}

function parameterFaults(json: string, name = ''): readonly string[] {
  const type = graphType(name);
  return type === null ? ['--parameters is not known here'] : jsonFaults(JSON.parse(json) as Json, type);
}

/** `accountEnabled=false`: az reads the value as JSON, and as text when it is none. */
function changeFaults(change: string, name = ''): readonly string[] {
  const type = graphType(name);
  const [, property = '', value = ''] = /^(\w+)=(.+)$/u.exec(change) ?? [];
  return type === null
    ? ['--set is not known here']
    : jsonFaults({ [property]: toJson(value) }, type, '--set');
}

function toJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
