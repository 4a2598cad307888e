import type { ObjectExpression } from '@babel/types';
import type { Constants } from './declarations.ts';

/** What a value of a script is worked out with. */
export type Scope = {
  readonly text: string;
  /** Where the parsed part begins in the text. */
  readonly offset: number;
  readonly constants: Constants;
  /** The object that `this` stands for. */
  readonly self?: ObjectExpression | null;
  readonly lineOf: (offset: number) => number;
};
