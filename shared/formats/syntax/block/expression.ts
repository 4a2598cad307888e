/** A value of Terraform or Bicep as it is written. */
export type Expression = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly entries: readonly Entry[] }
  | { readonly kind: 'word'; readonly text: string }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly items: readonly Expression[];
      readonly source: string;
    }
  /** `var.x`, `local.x`, `app.appId`, and all that only running it would give. */
  | { readonly kind: 'reference'; readonly name: string }
);

export type Entry = readonly [key: string, value: Expression];

/** `resource "azuread_application" "x" { … }`, `param tenantId = '…'`; a plain `name = value` has no labels and no keyword. */
export type Block = {
  readonly keyword: string;
  readonly labels: readonly string[];
  readonly value: Expression;
};
