import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The compiler, over Microsoft’s types of Graph v1.0 and over what those lack. */
function load() {
  const file = fileURLToPath(new URL('actions.ts', import.meta.url));
  const program = ts.createProgram([file], {
    strict: true,
    // Only arrays are needed of the language’s own types, and loading more costs time.
    lib: ['lib.es5.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const names = new Map<string, ts.Symbol>();
  for (const source of program.getSourceFiles()) {
    const module = checker.getSymbolAtLocation(source);
    if (module === undefined) continue;
    for (const symbol of checker.getExportsOfModule(module)) names.set(symbol.name, symbol);
  }
  return { checker, names };
}

const { checker, names } = load();

/** A documented type by its name, for example `ServicePrincipal`. */
export function graphType(name: string): ts.Type | null {
  const symbol = names.get(name);
  return symbol === undefined ? null : checker.getDeclaredTypeOfSymbol(symbol);
}

export const nameOfType = (type: ts.Type): string => checker.typeToString(checker.getNonNullableType(type));

/** The type of a property, `null` and `undefined` left in; `null` when there is no such property. */
export function propertyType(type: ts.Type, name: string): ts.Type | null {
  const symbol = checker.getPropertyOfType(checker.getNonNullableType(type), name);
  return symbol === undefined ? null : checker.getTypeOfSymbol(symbol);
}

/** The type of an array’s items; `null` for what is no array. */
export function itemType(type: ts.Type): ts.Type | null {
  const array = checker.getNonNullableType(type);
  return checker.isArrayType(array) ? (checker.getIndexTypeOfType(array, ts.IndexKind.Number) ?? null) : null;
}

/** Properties that must be there. Graph’s own types have none: a change names only what it changes. */
export function requiredProperties(type: ts.Type): readonly string[] {
  return checker
    .getPropertiesOfType(checker.getNonNullableType(type))
    .filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0)
    .map(({ name }) => name);
}

/** Whether a text, number, truth value or `null` may stand where `type` is asked for. */
export function isOfType(value: string | number | boolean | null, type: ts.Type): boolean {
  return checker.isTypeAssignableTo(literalType(value), type);
}

function literalType(value: string | number | boolean | null): ts.Type {
  if (value === null) return checker.getNullType();
  if (typeof value === 'string') return checker.getStringLiteralType(value);
  if (typeof value === 'number') return checker.getNumberLiteralType(value);
  return value ? checker.getTrueType() : checker.getFalseType();
}
