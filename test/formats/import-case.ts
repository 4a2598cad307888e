/** A pasted text with what a perfect reader takes of it. A member that is absent is not judged, one that is null is not in the text. */
export type ImportCase = {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly text: string;
  readonly expected: {
    readonly clientId?: string | null;
    readonly tenant?: string | null;
    readonly cloud?: string | null;
    readonly redirectUri?: string | null;
    /** Where the text says only the path. */
    readonly redirectPath?: string | null;
    readonly platform?: string | null;
    readonly clientType?: string | null;
    readonly scopes?: readonly string[] | null;
    readonly secret?: string | null;
    /** False where no host may get it. */
    readonly secretTaken?: boolean;
  };
  /** By field, what sets it; empty for a placeholder. */
  readonly open: Readonly<Record<string, string>>;
  /** Texts that are never shown. */
  readonly secrets: readonly string[];
  readonly registrations?: number;
  /** There is no application in it of which a profile could be made. */
  readonly refuse?: boolean;
};
