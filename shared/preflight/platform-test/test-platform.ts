import { pageName } from '../../entra/admin-center.ts';
import { PLATFORM_LABELS } from '../../profile/platform-label.ts';
import { PLATFORMS, type Platform, type Profile } from '../../profile/profile.ts';
import { nameOfAnswer } from '../answers.ts';
import type { Sureness } from '../sureness.ts';
import type { VariantSeen } from '../observations.ts';
import { classifyAnswer, isAboutClient, passesAs, ruledOutBy, type AnswerKind } from './classify-answer.ts';
import type { RealAttempt } from './earlier-attempts.ts';
import type { PlatformTest, PlatformTestRow } from './platform-test.ts';
import { saysOf, SENT } from './say-answer.ts';

/**
 * Tells as which platform the redirect URI is registered by what the token endpoint's answers rule out.
 *
 * Codes that were never issued are refused for the code or for the client, whichever the endpoint looks at first; only
 * the latter tells. And it may say so of any address, registered or not: hence the control, the same request with an
 * address that nobody registered. Unless it is answered otherwise, the address made no difference and nothing is shown.
 */
export function testPlatform(
  profile: Profile,
  asked: readonly VariantSeen[],
  real: readonly RealAttempt[],
): PlatformTest {
  const kinds = new Map(asked.map(({ variant, exchange }) => [variant, classifyAnswer(exchange)]));
  const isClientFirst = [...kinds].some(([variant, kind]) => variant !== 'control' && isAboutClient(kind));
  const dummies = asked.map((seen) => toDummyRow(seen, isClientFirst));
  const answers = real.map(toRealRow);
  const settled = remainingAfter(answers);
  const rows = [...dummies, ...answers];
  if (settled.length === 1) return conclude(profile, rows, settled, 'certain');
  const control = kinds.get('control');
  const isUnregistered = ['bare', 'origin', 'secret'].some((variant) =>
    [...kinds].some(([each, kind]) => each === variant && kind === 'not-registered'),
  );
  const tells = !isUnregistered && control !== undefined && control !== kinds.get('bare');
  const remaining = remainingAfter([...answers, ...dummies.filter(({ variant }) => variant !== 'control')]);
  if (tells && remaining.length === 1)
    return conclude(profile, rows, remaining, control === 'not-registered' ? 'certain' : 'likely');
  const isOtherwise = ![...kinds.values()].some((kind) => kind === 'code-refused' || isAboutClient(kind));
  return leaveOpen(rows, openOf({ isUnregistered, isClientFirst, isOtherwise, control }));
}

function toDummyRow({ variant, exchange }: VariantSeen, isClientFirst: boolean): PlatformTestRow {
  const kind = classifyAnswer(exchange);
  const rulesOut =
    variant === 'control'
      ? []
      : [...ruledOutBy(kind, variant), ...(isClientFirst ? passesAs(kind, variant) : [])];
  return {
    variant,
    source: 'check',
    sent: SENT[variant],
    answer: nameOfAnswer(exchange),
    says: saysOf(kind, isClientFirst),
    rulesOut,
  };
}

function toRealRow({ variant, exchange }: RealAttempt): PlatformTestRow {
  const kind = classifyAnswer(exchange);
  return {
    variant,
    source: 'sign-in',
    sent: SENT[variant],
    answer: kind === 'tokens' ? 'tokens' : nameOfAnswer(exchange),
    says: saysOf(kind, false),
    rulesOut: ruledOutBy(kind, variant),
  };
}

const remainingAfter = (rows: readonly PlatformTestRow[]): readonly Platform[] => {
  const out = new Set(rows.flatMap(({ rulesOut }) => rulesOut));
  return PLATFORMS.filter((platform) => !out.has(platform));
};

function conclude(
  profile: Profile,
  rows: readonly PlatformTestRow[],
  remaining: readonly Platform[],
  sureness: Sureness,
): PlatformTest {
  const [platform] = remaining;
  if (platform === undefined) return leaveOpen(rows, 'silent');
  return {
    rows,
    remaining,
    platform,
    sureness,
    isUnregistered: false,
    headline: `${profile.redirectUri} is registered under “${PLATFORM_LABELS[platform]}”.`,
    advice: platform === profile.platform ? '' : adviceFor(profile, platform),
  };
}

function adviceFor({ redirectUri, platform: stated }: Profile, found: Platform): string {
  const move = `Under ${pageName('redirect-uris')}, remove ${redirectUri} from “${PLATFORM_LABELS[found]}” and add it under “${PLATFORM_LABELS[stated]}”`;
  return `${move}; or, if the registration is what you want, set this profile’s Platform to “${PLATFORM_LABELS[found]}” and Client type to ${found === 'web' ? 'confidential' : 'public'}.`;
}

/** Why the table does not tell. */
type Open = 'unregistered' | 'silent' | 'refused-otherwise' | 'any-address' | 'code-first';

function openOf(seen: {
  readonly isUnregistered: boolean;
  readonly isClientFirst: boolean;
  /** No answer is about the code or the kind of client. */
  readonly isOtherwise: boolean;
  readonly control: AnswerKind | undefined;
}): Open {
  if (seen.isUnregistered) return 'unregistered';
  if (seen.control === undefined || seen.control === 'none') return 'silent';
  if (seen.isOtherwise) return 'refused-otherwise';
  return seen.isClientFirst ? 'any-address' : 'code-first';
}

function leaveOpen(rows: readonly PlatformTestRow[], open: Open): PlatformTest {
  return {
    rows,
    remaining: PLATFORMS,
    platform: null,
    sureness: null,
    isUnregistered: open === 'unregistered',
    ...OPEN_TEXTS[open],
  };
}

const ONE_REAL_CODE =
  'One real code tells: sign in once, then check again. A sign-in’s answer joins this table.';

const OPEN_TEXTS: Readonly<Record<Open, Pick<PlatformTest, 'headline' | 'advice'>>> = {
  unregistered: {
    headline: 'The token endpoint says that the address is registered under no platform.',
    advice: 'Register the address first; then ask again.',
  },
  silent: {
    headline: 'The platform is not known: the token endpoint gave no answer that tells.',
    advice: ONE_REAL_CODE,
  },
  'refused-otherwise': {
    headline:
      'The platform is not known: the token endpoint refused for another reason, before it looked at that.',
    advice: 'Put right what the steps above call wrong; then check again.',
  },
  'any-address': {
    headline:
      'The platform is not known: the token endpoint answers the same to an address that nobody registered.',
    advice: ONE_REAL_CODE,
  },
  'code-first': {
    headline:
      'The platform is not known: the token endpoint looks at the code first, and this check has none.',
    advice: ONE_REAL_CODE,
  },
};
