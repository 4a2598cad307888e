import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FORMATS,
  WRITABLE_FORMATS,
  isSure,
  recogniseFormats,
  writableById,
} from '../../../shared/formats/catalogue.ts';
import {
  FORMAT_IDS,
  SECRET_PLACEHOLDER,
  type Format,
  type Imported,
} from '../../../shared/formats/format.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { profileFor, secretText } from './generated-profile.ts';
import { heldBy } from './held.ts';

const RUNS = { numRuns: 300 };
const PRACTICE = 'https://localhost:40123';
const HOLD_NO_SECRET: ReadonlySet<string> = new Set([
  'manifest-aad',
  'manifest-graph',
  'authorize-url',
  'msal-browser',
  'terraform',
]);
const CASES = WRITABLE_FORMATS.map((format) => [format.id, format] as const);

function read(format: Format, text: string): Imported {
  const result = format.read(text);
  if (!result.ok) throw new Error(`${result.error.message}\n${text}`);
  return result.value;
}

it('has one format for each id', () => {
  expect(FORMATS.map(({ id }) => id).sort()).toEqual([...FORMAT_IDS].sort());
});

/** The settings that a format claims to hold. */
const carried = ({ carries }: Format, draft: ProfileDraft): object => ({
  ...Object.fromEntries(carries.fields.map((name) => [name, draft[name]])),
  relyingParty: draft.relyingParty,
});

describe.each(CASES)('%s', (_id, format) => {
  it('gives back, word for word, what it can hold of a profile', () => {
    fc.assert(
      fc.property(profileFor(format), (profile) => {
        const text = format.write(profile, SECRET_PLACEHOLDER, PRACTICE);
        const { draft, secret } = read(format, text);
        expect(carried(format, draft)).toEqual(carried(format, heldBy(format, profile)));
        expect(secret).toBeNull();
        // What the tool adds by itself is added once.
        const again = read(format, format.write(draft, SECRET_PLACEHOLDER, PRACTICE)).draft;
        expect(carried(format, again)).toEqual(carried(format, draft));
      }),
      RUNS,
    );
  });

  it('is recognised by itself, whatever stands in it', () => {
    fc.assert(
      fc.property(profileFor(format), (profile) => {
        const [best] = recogniseFormats(format.write(profile, SECRET_PLACEHOLDER, PRACTICE));
        expect(best?.format.id).toBe(format.id);
      }),
      { numRuns: 100 },
    );
  });

  it('shows every value with the line on which it stands, and the secret without its value', () => {
    fc.assert(
      fc.property(profileFor(format), secretText, (profile, secret) => {
        // A single-page application has no secret that could be written.
        const app: ProfileDraft = { ...profile, clientType: 'confidential', platform: 'web' };
        const text = format.write(app, secret, PRACTICE);
        const imported = read(format, text);
        const lines = text.split(/\r\n|\n|\r/u).length;
        for (const { line } of [...imported.read, ...imported.ignored]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        if (HOLD_NO_SECRET.has(format.id)) {
          expect(imported.secret).toBeNull();
          return;
        }
        expect(imported.secret?.value).toBe(secret);
        expect(imported.read.filter(({ value }) => value === null)).toHaveLength(1);
      }),
      RUNS,
    );
  });
});

/** Markdown's code spans are taken off a value that was written by hand, never off one of ours. */
const LIKE_CODE_SPANS = ['``aaaa``', '``aaaa', '`aaaaa', 'aaaaa`', '``a`a``'];

it('keeps a secret between backticks on a line of fields', () => {
  const format = writableById('kinde-fields');
  const [profile] = fc.sample(profileFor(format), { numRuns: 1, seed: 1 });
  if (profile === undefined) throw new Error('No profile was generated.');
  const app: ProfileDraft = { ...profile, clientType: 'confidential', platform: 'web' };
  const kept = LIKE_CODE_SPANS.map(
    (secret) => read(format, format.write(app, secret, PRACTICE)).secret?.value,
  );
  expect(kept).toEqual(LIKE_CODE_SPANS);
});

it('is sure of a whole text', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...WRITABLE_FORMATS)
        .chain((format) => profileFor(format).map((profile) => ({ format, profile }))),
      ({ format, profile }) => {
        const plain = {
          ...profile,
          name: 'Payroll',
          tenant: 'contoso.com',
          redirectUri: 'http://localhost',
        };
        expect(isSure(recogniseFormats(format.write(plain)))).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
