import { parse } from '@cdktn/hcl2json';
import { RESOURCES, SHOWN_IN_PART } from './azuread-resources.ts';
import type { Block } from './block.ts';
import { DATA_SOURCES, LOOSE_BLOCKS, META_BLOCKS, OUTPUT } from './other-blocks.ts';

/** What the parser makes of a body: arguments are values, and blocks of one name are a list of bodies. */
type Body = { readonly [name: string]: unknown };

/** `data.azuread_user.user.object_id`, where an expression reads what another block exports. */
const REFERENCE = /(?<![\w.])(data\.)?(azure(?:ad|rm)_\w+)\.\w+\.(\w+)/gu;

/** What is wrong with a snippet: its grammar, by HashiCorp’s own parser, then the names of the providers. */
export async function hclFaults(snippet: string): Promise<readonly string[]> {
  let file: Body;
  try {
    file = (await parse('repair.tf', snippet)) as Body;
  } catch (error) {
    return [String(error)];
  }
  return [...Object.entries(file).flatMap(topFaults), ...referenceFaults(JSON.stringify(file))];
}

function topFaults([kind, value]: readonly [string, unknown]): readonly string[] {
  if (kind === 'resource') return labelledFaults(value as Body, RESOURCES);
  if (kind === 'data') return labelledFaults(value as Body, DATA_SOURCES);
  if (kind === 'output')
    return Object.values(value as Body).flatMap((each) => blockFaults(kind, each, OUTPUT));
  return blockFaults(kind, value, LOOSE_BLOCKS[kind]);
}

/** `resource "type" "name" { … }` */
function labelledFaults(types: Body, known: Readonly<Record<string, Block>>): readonly string[] {
  return Object.entries(types).flatMap(([type, names]) =>
    Object.values(names as Body).flatMap((bodies) => blockFaults(type, bodies, known[type])),
  );
}

function blockFaults(name: string, bodies: unknown, block: Block | undefined): readonly string[] {
  if (block === undefined) return [`${name} is not known`];
  if (!isListOfBodies(bodies)) return [`${name} is a block, no argument`];
  return bodies.flatMap((body) => bodyFaults(name, body, block));
}

function bodyFaults(name: string, body: Body, block: Block): readonly string[] {
  const { required = [], optional = [], oneOf = [], blocks = {}, texts = {} } = block;
  const missing = SHOWN_IN_PART.includes(name) ? [] : required.filter((each) => !(each in body));
  return [
    ...missing.map((each) => `${name} lacks ${each}`),
    ...oneOf
      .filter((each) => !each.some((argument) => argument in body))
      .map((each) => `${name} lacks one of ${each.join(', ')}`),
    ...Object.entries(body).flatMap(([key, value]) => {
      const inner = blocks[key] ?? META_BLOCKS[key];
      if (inner !== undefined) return blockFaults(key, value, inner);
      if (![...required, ...optional].includes(key)) return [`${name} has no ${key}`];
      return isListOfBodies(value)
        ? [`${key} is an argument, no block`]
        : textFaults(`${name}.${key}`, value, texts[key]);
    }),
  ];
}

const textFaults = (path: string, values: unknown, shape: RegExp | undefined): readonly string[] =>
  shape === undefined || !Array.isArray(values)
    ? []
    : values
        .map(String)
        .filter((value) => !shape.test(value))
        .map((value) => `${path} does not take ${value}`);

function isListOfBodies(value: unknown): value is readonly Body[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => typeof each === 'object' && each !== null && !Array.isArray(each))
  );
}

function referenceFaults(text: string): readonly string[] {
  return [...text.matchAll(REFERENCE)].flatMap(([reference, data, type = '', name = '']) => {
    const block = (data === undefined ? RESOURCES : DATA_SOURCES)[type];
    const { required = [], optional = [], exports = [] } = block ?? {};
    return [...required, ...optional, ...exports].includes(name) ? [] : [`nothing exports ${reference}`];
  });
}
