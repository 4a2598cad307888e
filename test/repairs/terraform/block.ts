/** What a block may hold. */
export type Block = {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  /** Of each list one must be given. */
  readonly oneOf?: readonly (readonly string[])[];
  readonly blocks?: Readonly<Record<string, Block>>;
  /** How each text in the list of an argument must look. */
  readonly texts?: Readonly<Record<string, RegExp>>;
  /** What other blocks may read of it besides its arguments. */
  readonly exports?: readonly string[];
};
