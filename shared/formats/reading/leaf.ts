/** One value of a configuration, wherever it stood: every syntax is read into a flat list of these. */
export type Leaf = {
  /** How the user finds it: `options.client_id`, `web.redirectUris[0]`, `AZURE_CLIENT_ID`, `--name`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The file, where several are read as one. */
  readonly file?: string;
  readonly value: LeafValue;
  /** Where the value stands in the text, its quotes included, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Which of several documents in one text, from 0; absent where a text is one document. */
  readonly document?: number;
};

export type LeafValue =
  /** Parts that only running the text would give stand in it as `${name}`. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'null' }
  /** An empty list or object. */
  | { readonly kind: 'empty' }
  /** Something that only running the text would give, for example `process.env.SECRET`. */
  | {
      readonly kind: 'variable';
      /** As the text calls it: `VITE_CLIENT_ID`, `config.clientId`. */
      readonly name: string;
      /** What the text takes when nothing sets it: the `x` of `process.env.X || "x"`. */
      readonly fallback: string | null;
    };

/** More than any configuration has, and little enough to be read at once. */
export const MOST_LEAVES = 5000;
export const DEEPEST = 40;
