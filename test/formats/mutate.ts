import fc from 'fast-check';

/** A text as hands, editors and web pages change it. */
export type Mutation = {
  readonly kind: string;
  /** Parts of the text are gone, perhaps a name in front of its value. */
  readonly cuts?: true;
  readonly apply: (text: string, at: number, length: number) => string;
};

const lines = (text: string): string[] => text.split(/\r?\n/u);
const place = (text: string, at: number): number => at % (text.length + 1);

const MUTATIONS: readonly Mutation[] = [
  { kind: 'cut at the end', cuts: true, apply: (text, at) => text.slice(0, place(text, at)) },
  { kind: 'cut at the start', cuts: true, apply: (text, at) => text.slice(place(text, at)) },
  {
    kind: 'a part missing',
    cuts: true,
    apply: (text, at, length) => text.slice(0, place(text, at)) + text.slice(place(text, at) + length),
  },
  { kind: 'doubled', apply: (text) => `${text}\n${text}` },
  { kind: 'Windows line ends', apply: (text) => lines(text).join('\r\n') },
  { kind: 'a byte order mark', apply: (text) => `\uFEFF${text}` },
  { kind: 'lines reversed', apply: (text) => lines(text).reverse().join('\n') },
  { kind: 'a line commented out', apply: (text, at) => atLine(text, at, (line) => `// ${line}`) },
  {
    kind: 'all lines commented out',
    apply: (text) =>
      lines(text)
        .map((line) => `# ${line}`)
        .join('\n'),
  },
  { kind: 'in an HTML comment', apply: (text) => `<!--\n${text}\n-->` },
  {
    kind: 'quoted in a mail',
    apply: (text) =>
      lines(text)
        .map((line) => `> ${line}`)
        .join('\n'),
  },
  {
    kind: 'variables for IDs',
    apply: (text) => text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu, '${SOME_ID}'),
  },
  { kind: 'all on one line', apply: (text) => lines(text).join(' ') },
  { kind: 'without quotes', apply: (text) => text.replaceAll(/["']/gu, '') },
  { kind: 'without commas', apply: (text) => text.replaceAll(',', '') },
  {
    kind: 'indented',
    apply: (text) =>
      lines(text)
        .map((line) => `        ${line}`)
        .join('\n'),
  },
  { kind: 'in a fence', apply: (text) => `See here:\n\`\`\`\n${text}\n\`\`\`\n` },
  { kind: 'as a JSON string', apply: (text) => JSON.stringify({ body: text }) },
];

const atLine = (text: string, at: number, change: (line: string) => string): string => {
  const all = lines(text);
  const index = at % all.length;
  return all.map((line, each) => (each === index ? change(line) : line)).join('\n');
};

export const mutationOf = <T>(
  items: readonly T[],
): fc.Arbitrary<{
  readonly item: T;
  readonly mutation: Mutation;
  readonly at: number;
  readonly length: number;
}> =>
  fc.record({
    item: fc.constantFrom(...items),
    mutation: fc.constantFrom(...MUTATIONS),
    at: fc.nat(100_000),
    length: fc.integer({ min: 1, max: 60 }),
  });
