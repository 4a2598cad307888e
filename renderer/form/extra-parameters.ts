import type { ProfileDraft } from '../../shared/profile/profile.ts';

type Parameters = ProfileDraft['extraQueryParameters'];

/** One `name=value` a line; a line without `=` is a name with an empty value, an empty line is nothing. */
export function parseParameters(text: string): Parameters {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split('=');
      return { name: name.trim(), value: rest.join('=').trim() };
    });
}

export function printParameters(parameters: Parameters): string {
  return parameters.map(({ name, value }) => (value === '' ? name : `${name}=${value}`)).join('\n');
}

export function isSameParameters(a: Parameters, b: Parameters): boolean {
  return printParameters(a) === printParameters(b);
}
