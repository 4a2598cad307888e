import { azFaults } from './az/az-faults.ts';
import { readAzRecord } from './az/az-record.ts';
import { valueFaults } from './az/value-faults.ts';
import { curlFaults, hasCurl } from './curl-faults.ts';
import { graphFaults } from './graph/graph-faults.ts';
import type { PartKind, Sources } from './parts.ts';
import { hclFaults } from './terraform/hcl-faults.ts';

type Faults = readonly string[];

/** By what a kind of part is parsed, or why it is not. */
export type Way<Kind extends PartKind> =
  | { readonly by: string; readonly faultsOf: (source: Sources[Kind]) => Faults | Promise<Faults> }
  | { readonly notBecause: string };

const record = readAzRecord();

export const WAYS: { readonly [Kind in PartKind]: Way<Kind> } = {
  az: {
    by: `the shell; the help of az ${record.version} (commands, options); JMESPath (--query); Graph’s types (fields)`,
    faultsOf: ([, ...words]) => [...azFaults(words, record), ...valueFaults(words, record)],
  },
  curl: hasCurl()
    ? { by: 'the shell; curl itself', faultsOf: curlFaults }
    : { notBecause: 'this machine has no curl' },
  terraform: { notBecause: 'one command without options, terraform destroy' },
  'another program': { notBecause: 'no parser is known: add one' },
  'request to Graph': {
    by: 'the TypeScript compiler, with Microsoft’s types of Graph (paths, fields, values)',
    faultsOf: graphFaults,
  },
  Terraform: {
    by: 'HashiCorp’s HCL parser; the documented arguments of azuread',
    faultsOf: hclFaults,
  },
  JSON: { by: 'JSON.parse', faultsOf: (text) => faultsOfParser(() => JSON.parse(text) as unknown) },
  link: { by: 'URL', faultsOf: (url) => faultsOfParser(() => new URL(url)) },
  'line of text': { notBecause: 'one parameter of a request, without a grammar' },
  sentence: {
    notBecause:
      'prose, but az in it is held against az’s help; PowerShell stands only here, and Debian has no pwsh',
  },
  message: { notBecause: 'a letter to a person, but az in it is held against az’s help' },
};

function faultsOfParser(parse: () => unknown): Faults {
  try {
    parse();
    return [];
  } catch (error) {
    return [String(error)];
  }
}
