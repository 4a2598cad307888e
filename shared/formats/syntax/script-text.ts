import { parse, parseExpression, type ParserOptions } from '@babel/parser';
import type { Expression } from '@babel/types';
import { refuse, type Read } from '../reading/fault.ts';
import { DEEPEST, type Leaf } from '../reading/leaf.ts';
import { createLineFinder } from './lines.ts';
import { collectLeaves } from './script/collect-leaves.ts';
import { declarationsOf } from './script/declarations.ts';
import { describeFault } from './script/describe-fault.ts';
import { deepestBrackets, objectsIn } from './script/objects-in.ts';
import type { Scope } from './script/scope.ts';

const OPTIONS: ParserOptions = {
  sourceType: 'module',
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowSuperOutsideMethod: true,
  allowNewTargetOutsideFunction: true,
  allowUndeclaredExports: true,
};
const TYPED: ParserOptions = { ...OPTIONS, plugins: ['typescript', 'decorators'] };
const WITH_MARKUP: ParserOptions = { ...OPTIONS, plugins: ['typescript', 'decorators', 'jsx'] };

/** Beyond this a text is not read past its first fault: thousands of them would take seconds. */
const LONGEST_FAULTY = 10_000;

const withRecovery = (options: ParserOptions, text: string): ParserOptions =>
  text.length > LONGEST_FAULTY ? options : { ...options, errorRecovery: true };

/**
 * A script in JavaScript or TypeScript, a part of one, or JSON with or without comments: every value of every object,
 * with the name it has there (`msalConfig.auth.clientId`, `MicrosoftEntraID.clientId`, `CLIENT_ID`). Constants of the
 * same text are followed, nothing is run. Where the text is broken, its whole objects are read one by one.
 */
export function readScriptText(page: string): Read<readonly Leaf[]> {
  const text = insideScripts(page);
  const deep = deepestBrackets(text);
  if (deep.depth > DEEPEST * 2)
    return refuse(
      'too-deep',
      createLineFinder(text)(deep.at),
      'text',
      `this is nested more than ${DEEPEST} levels deep. Paste the inner part.`,
    );
  const whole = wholeScript(text) ?? wholeObject(text);
  if (whole !== null) return { ok: true, value: whole };
  const objects = objectsIn(text)
    .slice(0, MOST_OBJECTS)
    .flatMap(({ start, end, name }) => {
      const node = expressionAt(text, start, end);
      return node === null ? [] : [{ name, node, offset: start }];
    });
  const parts = leavesOf(text, objects, new Map());
  if (parts.length > 0) return { ok: true, value: parts };
  return { ok: false, error: describeFault(text, faultOf(text)) };
}

/** Of a page or a component only what stands in its scripts; all else becomes blank. */
function insideScripts(text: string): string {
  if (!/<script[\s>]/iu.test(text)) return text;
  let result = '';
  let at = 0;
  const blank = (part: string): string => part.replaceAll(/[^\r\n]/gu, ' ');
  for (const { index, 0: whole, 1: open = '', 2: code = '' } of text.matchAll(
    /(<script\b[^>]*>)([\s\S]*?)<\/script>/giu,
  )) {
    result += blank(text.slice(at, index) + open) + code;
    at = index + open.length + code.length;
    result += blank(text.slice(at, index + whole.length));
    at = index + whole.length;
  }
  return result + blank(text.slice(at));
}
/** More objects than this are no configuration. */
const MOST_OBJECTS = 1000;

function wholeScript(text: string): readonly Leaf[] | null {
  for (const options of [WITH_MARKUP, TYPED]) {
    const program = attempt(() => parse(text, withRecovery(options, text)).program);
    if (program === null) continue;
    const { constants, roots } = declarationsOf(program);
    // A text that is only an object is a block with labels to a parser of scripts.
    if (roots.length > 0)
      return leavesOf(
        text,
        roots.map((root) => ({ ...root, offset: 0 })),
        constants,
      );
  }
  return null;
}

/** An object by itself, and members that were copied without the braces around them. */
function wholeObject(text: string): readonly Leaf[] | null {
  const object = expressionAt(text, 0, text.length);
  if (object !== null) return leavesOf(text, [{ name: '', node: object, offset: 0 }], new Map());
  const members = attempt(() => expression(`{${text.replace(/[,;\s]+$/u, '')}}`));
  return members === null || members.type !== 'ObjectExpression'
    ? null
    : leavesOf(text, [{ name: '', node: members, offset: -1 }], new Map());
}

function expressionAt(text: string, start: number, end: number): Expression | null {
  const source = text.slice(start, end).replace(/[;\s]+$/u, '');
  const node = attempt(() => expression(source));
  return node !== null && (node.type === 'ObjectExpression' || node.type === 'ArrayExpression') ? node : null;
}

const leavesOf = (
  text: string,
  roots: readonly { readonly name: string; readonly node: Expression; readonly offset: number }[],
  constants: Scope['constants'],
): readonly Leaf[] => {
  const lineOf = createLineFinder(text);
  const leaves = roots.flatMap(({ name, node, offset }) =>
    collectLeaves(node, name, { text, offset, constants, lineOf }),
  );
  // What a second name stands for is read once.
  return [...new Map(leaves.map((leaf) => [`${leaf.path}@${leaf.start}`, leaf])).values()];
};

const expression = (source: string): Expression => parseExpression(source, withRecovery(TYPED, source));

/** `null` for what the parser does not take; anything else it throws is a defect. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

function faultOf(text: string): unknown {
  try {
    parseExpression(/^\s*[[{]/u.test(text) ? text : `{${text}}`, TYPED);
    return null;
  } catch (error) {
    return error;
  }
}
