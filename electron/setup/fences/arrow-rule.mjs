import { dirname, relative, resolve, sep } from 'node:path';

/**
 * @typedef {import('./rooms.mjs').House} House
 * @typedef {{ house: string, room: string }} Place
 */

/**
 * An ESLint rule: a file imports only the rooms that the row of its own room allows.
 *
 * @param {string} root the repository
 * @param {Readonly<Record<string, House>>} houses
 * @returns {import('eslint').Rule.RuleModule}
 */
export const createArrowRule = (root, houses) => ({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      up: '{{from}} ({{holds}}) does not know {{to}} ({{toHolds}}). What needs both belongs in {{to}} or above; what both need, in {{below}}. Else take it as a parameter.',
      unknown: '{{place}} has no row in electron/setup/fences/rooms.mjs: say there what it may import.',
    },
  },
  create(context) {
    const from = placeOf(root, context.filename);
    const house = from === null ? undefined : houses[from.house];
    if (from === null || house === undefined) return {};

    /** @param {import('estree').Node & { source?: import('estree').Node | null | undefined }} node */
    const check = (node) => {
      const { source } = node;
      if (source?.type !== 'Literal' || typeof source.value !== 'string' || !source.value.startsWith('.'))
        return;
      const to = placeOf(root, resolve(dirname(context.filename), source.value));
      if (to?.house !== from.house || to.room === from.room) return;
      const [own, other] = [house[from.room], house[to.room]];
      if (own === undefined || other === undefined) {
        const place = nameOf(own === undefined ? from : to);
        context.report({ node: source, messageId: 'unknown', data: { place } });
      } else if (!own.mayImport.includes(to.room)) {
        const below = own.mayImport.length === 0 ? from.room : own.mayImport.join(', ');
        const data = { from: nameOf(from), holds: own.holds, to: nameOf(to), toHolds: other.holds, below };
        context.report({ node: source, messageId: 'up', data });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
});

/**
 * @param {string} root
 * @param {string} file
 * @returns {Place | null} null outside the repository
 */
function placeOf(root, file) {
  const [house, room] = relative(root, file).split(sep);
  return house === undefined || room === undefined || house === '..' ? null : { house, room };
}

/** @param {Place} place */
const nameOf = ({ house, room }) => `${house}/${room}`;
