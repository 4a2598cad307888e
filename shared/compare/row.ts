export const ROW_GROUPS = ['settings', 'authorize', 'exchanges', 'answer', 'tokens'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** One fact about a side. */
export type Fact = {
  /** For example `settings.redirectUri`, `authorize.parameters.scope`, `idToken.payload.roles`. */
  readonly path: string;
  readonly group: RowGroup;
  readonly name: string;
  readonly value: string;
  /** True for what differs from one sign-in to the next by itself, such as times and random values. */
  readonly isVolatile: boolean;
};

/** One fact about both sides; `null`: that side does not have it. */
export type Row = {
  readonly path: string;
  readonly group: RowGroup;
  readonly name: string;
  readonly left: string | null;
  readonly right: string | null;
};

export type Difference = Row & {
  /** `yes`: it explains what is wrong on one side. `perhaps`: it may. */
  readonly explains: 'yes' | 'perhaps' | 'no';
  /** One sentence, or `null` when there is nothing to say. */
  readonly why: string | null;
};
