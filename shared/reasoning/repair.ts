export const DIALECTS = ['admin-center', 'az', 'graph', 'terraform', 'code', 'administrator'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** One way to repair, in one dialect; `administrator` is a message to send to someone who may do it. */
export type Repair = {
  readonly dialect: Dialect;
  /** To be said before the steps: which of their placeholders to replace with what. `null` without placeholders. */
  readonly note: string | null;
  /** In order. */
  readonly steps: readonly Step[];
  /** How the setting looks before and after; `null` when nothing can be compared. */
  readonly change: { readonly before: string; readonly after: string } | null;
  readonly undo: Step;
  /** The least role or permission that may do it. */
  readonly privilege: string;
};

/** One step of a repair. Who shows it needs to guess nothing. */
export type Step =
  | { readonly kind: 'sentence'; readonly text: string }
  /** For a POSIX shell; what has to be said stands in it as `# …`, so that it can be copied whole. */
  | { readonly kind: 'command'; readonly text: string }
  /** An HTTP request; `body` is JSON text, or `null`. */
  | {
      readonly kind: 'request';
      readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
      readonly url: string;
      readonly headers: readonly string[];
      readonly body: string | null;
    }
  | { readonly kind: 'code'; readonly language: CodeLanguage; readonly text: string }
  /** To send to somebody, as it stands. */
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type CodeLanguage = 'hcl' | 'text';
