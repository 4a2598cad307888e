import { nameField } from './field-names.ts';
import type { Field } from './fields.ts';
import type { PastedToken } from './jwts.ts';

/** The claims of a pasted token as fields, which all stand where the token stands. */
export function claimsAsFields(tokens: readonly PastedToken[]): readonly Field[] {
  return tokens.flatMap(({ piece, token }) =>
    [...token.header, ...token.payload].flatMap(({ name, json }): readonly Field[] => {
      const named = nameField(name);
      if (named === null || named.before.length > 0) return [];
      return [
        { ...piece, name: named.name, before: ['token'], value: plain(json), items: [], isQuoted: true },
      ];
    }),
  );
}

/** The text of a string claim, the JSON of others. */
function plain(json: string): string {
  return json.startsWith('"') ? json.slice(1, -1) : json;
}
