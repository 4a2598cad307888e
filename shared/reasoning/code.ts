import type { Cause } from './cause.ts';

/** Where in a sign-in Entra answers with the code: on the way to the redirect, at the token request, or at both. */
export const CODE_STAGES = ['authorize', 'token', 'either'] as const;
export type CodeStage = (typeof CODE_STAGES)[number];

/** A cause that a code means, alone or with its log-odds; without them the place in the list tells how likely it is. */
export type Likely = Cause | readonly [cause: Cause, weight: number];

/**
 * All that is decided about one AADSTS code, in one row: what it means, what causes it, and which check it fails. Rules,
 * texts, the practice tenant and the window read it from here.
 */
export type CodeRow = {
  /** Without the prefix: `50011`. */
  readonly code: number;
  readonly stage: CodeStage;
  /** One or two sentences. */
  readonly meaning: string;
  /** Microsoft’s own name, for example `InvalidReplyTo`. */
  readonly name?: string;
  /** The `error` of OAuth 2.0 that it mostly comes with. */
  readonly oauthError?: string;
  /** Sentences, the likeliest first. */
  readonly fix?: readonly string[];
  /** The likeliest first; none where no cause of the closed list fits. */
  readonly causes?: readonly Likely[];
  /** Where the message that comes with the code tells more than the number: the first that fits counts. */
  readonly byMessage?: readonly { readonly says: RegExp; readonly causes: readonly Likely[] }[];
  /** The id of the check that it fails; without it, the general check of its family. */
  readonly rule?: string;
  /** Repository and path, with the commit after `@`; several are divided by `; `. */
  readonly source?: string;
  /** `observed`: not in Microsoft’s reference, but seen in public. */
  readonly confidence?: 'official' | 'observed';
};

/** A row with what is usual filled in. */
export type CodeEntry = Required<Omit<CodeRow, 'name' | 'oauthError' | 'rule'>> & {
  readonly name: string | null;
  readonly oauthError: string | null;
  readonly rule: string;
  readonly family: string;
};

/** Where most entries stand. */
export const REFERENCE = 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548';

/** `family` and `generalRule` are those of the folder that the row stands in. */
export function toEntry(row: CodeRow, family: string, generalRule: string): CodeEntry {
  return {
    name: null,
    oauthError: null,
    fix: [],
    causes: [],
    byMessage: [],
    rule: generalRule,
    source: REFERENCE,
    confidence: 'official',
    ...row,
    family,
  };
}

/** How loudly a code speaks for its causes where the row gives no log-odds of its own. */
const USUAL_WEIGHTS = [2.3, 1.2, 0.6];

/** The causes of a code with their log-odds, the likeliest first. `message` is the text that came with it. */
export function likelyCauses(
  { causes, byMessage }: CodeEntry,
  message: string,
): readonly (readonly [cause: Cause, weight: number])[] {
  const told = byMessage.find(({ says }) => says.test(message))?.causes ?? causes;
  return told.map((likely, index) =>
    'id' in likely ? ([likely, USUAL_WEIGHTS[index] ?? 0] as const) : likely,
  );
}

/** What to do about a code that no cause of the list lies behind: the advice of its row. */
export const adviceOf = ({ code, fix }: Pick<CodeEntry, 'code' | 'fix'>): string =>
  fix[0] ?? `Read what Microsoft says about AADSTS${code} today: ${linkToCode(code)}`;

/** The page on which Microsoft says what a code means today, also for a code that the table does not hold. */
export function linkToCode(code: number): string {
  return `https://login.microsoftonline.com/error?code=${code}`;
}
