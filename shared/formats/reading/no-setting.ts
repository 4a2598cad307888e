import { isSecretiveName } from '../masking/secretive-name.ts';

/** Why a setting of another tool has no place in a profile: what it does, by the last part of its name. */
const REASONS: readonly (readonly [name: RegExp, reason: string])[] = [
  [
    /(?:post[-_]?logout|signed[-_]?out|sign[-_]?out|logout|remote[-_]?sign[-_]?out|front[-_]?channel)/iu,
    'It is used at sign-out only.',
  ],
  [/cache|token-?_?store|storage/iu, 'It says how the app keeps its tokens: Entra is not told.'],
  [/cookie|session/iu, 'It is about the app’s own session: Entra is not told.'],
  [/log(?:ger|ging|level|callback)|piilogging/iu, 'It is about the app’s own log.'],
  [
    /(?:^|\.)(?:homepage\w*|home[-_]?page|logo\w*|marketing\w*|support\w*|terms\w*|privacy\w*)$/iu,
    'It is shown to people, and used in no sign-in.',
  ],
];

/** Said only of what a profile really has no place for. */
export function reasonFor(path: string): string {
  const reason = REASONS.find(([name]) => name.test(path))?.[1];
  if (reason !== undefined) return reason;
  return isSecretiveName(path)
    ? 'It is a secret of something else, and is not taken.'
    : 'It is no part of the sign-in that a profile describes.';
}
