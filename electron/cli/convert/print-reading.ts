import type { Imported, OpenValue } from '../../../shared/formats/format.ts';
import type { ConfigurationReading } from '../../../shared/formats/read-configuration.ts';
import { printableLines } from '../printable.ts';

/** What was read, for people: one block a registration. */
export function printReading({
  format,
  registrations,
}: Extract<ConfigurationReading, { kind: 'read' }>): string {
  const blocks = registrations.map((each, index) => printRegistration(each, index, registrations.length));
  const title = format === null ? 'A project' : format.title;
  return printableLines([`${title}\n`, ...blocks].join('\n'));
}

function printRegistration(imported: Imported, index: number, count: number): string {
  const { label, read, open, assumed, notices, ignored, draft } = imported;
  const lines = [
    ...(count === 1 ? [] : [`${index + 1}. ${label === '' ? 'Registration' : label}`]),
    ...read.map(
      (each) => `  ${each.label}: ${each.value ?? '(not shown)'}  (${placeOf(each)}, ${each.from})`,
    ),
    `  Client: ${draft.clientType}, ${draft.platform}`,
    ...open.map((each) => `  ${each.label}: open, ${whoSets(each)}`),
    ...assumed.map((each) => `  ${each.label}: ${each.value}, assumed. ${each.reason}`),
    ...notices.map((sentence) => `  Note: ${sentence}`),
    ...ignored.map((each) => `  Left out: ${each.from} (${placeOf(each)}). ${each.reason}`),
  ];
  return `${lines.join('\n')}\n`;
}

const placeOf = ({ line, file }: { readonly line: number; readonly file?: string }): string =>
  file === undefined ? `line ${line}` : `${file}:${line}`;

function whoSets(open: OpenValue): string {
  switch (open.why) {
    case 'variable':
      return open.name === ''
        ? `set when the app runs (${placeOf(open)})`
        : `set by ${open.name} (${placeOf(open)})`;
    case 'placeholder':
      return `a placeholder stands there (${placeOf(open)})`;
    case 'empty':
      return `nothing stands there (${placeOf(open)})`;
    case 'absent':
      return `not in the text (it would be ${open.name})`;
  }
}
