import { PLATFORM_LABELS } from '../../profile/platform-label.ts';
import { PLATFORMS, type Platform, type Profile } from '../../profile/profile.ts';
import { nameOfAnswer } from '../answers.ts';
import type { Sureness } from '../sureness.ts';
import type { PersonaSeen } from '../observations.ts';
import { classifyAnswer, isAboutClient, passesAs, ruledOutBy, type AnswerKind } from './classify.ts';
import type { RealAttempt } from './from-run.ts';
import type { Oracle, OracleRow } from './oracle.ts';
import { saysOf, SENT } from './says.ts';

/**
 * Tells as which platform the redirect URI is registered by what the token endpoint's answers rule out.
 *
 * Codes that were never issued are refused for the code or for the client, whichever the endpoint looks at first; only
 * the latter tells. And it may say so of any address, registered or not: hence the control, the same request with an
 * address that nobody registered. Unless it is answered otherwise, the address made no difference and nothing is proven.
 */
export function consultOracle(
  profile: Profile,
  asked: readonly PersonaSeen[],
  real: readonly RealAttempt[],
): Oracle {
  const kinds = new Map(asked.map(({ persona, exchange }) => [persona, classifyAnswer(exchange)]));
  const isClientFirst = [...kinds].some(([persona, kind]) => persona !== 'control' && isAboutClient(kind));
  const dummies = asked.map((seen) => toDummyRow(seen, isClientFirst));
  const answers = real.map(toRealRow);
  const settled = remainingAfter(answers);
  const rows = [...dummies, ...answers];
  if (settled.length === 1) return conclude(profile, rows, settled, 'certain');
  const control = kinds.get('control');
  const isUnregistered = ['bare', 'origin', 'secret'].some((persona) =>
    [...kinds].some(([each, kind]) => each === persona && kind === 'not-registered'),
  );
  const tells = !isUnregistered && control !== undefined && control !== kinds.get('bare');
  const remaining = remainingAfter([...answers, ...dummies.filter(({ persona }) => persona !== 'control')]);
  if (tells && remaining.length === 1)
    return conclude(profile, rows, remaining, control === 'not-registered' ? 'certain' : 'likely');
  const isOtherwise = ![...kinds.values()].some((kind) => kind === 'code-refused' || isAboutClient(kind));
  return leaveOpen(rows, openOf({ isUnregistered, isClientFirst, isOtherwise, control }));
}

function toDummyRow({ persona, exchange }: PersonaSeen, isClientFirst: boolean): OracleRow {
  const kind = classifyAnswer(exchange);
  const rulesOut =
    persona === 'control'
      ? []
      : [...ruledOutBy(kind, persona), ...(isClientFirst ? passesAs(kind, persona) : [])];
  return {
    persona,
    source: 'check',
    sent: SENT[persona],
    answer: nameOfAnswer(exchange),
    says: saysOf(kind, isClientFirst),
    rulesOut,
  };
}

function toRealRow({ persona, exchange }: RealAttempt): OracleRow {
  const kind = classifyAnswer(exchange);
  return {
    persona,
    source: 'sign-in',
    sent: SENT[persona],
    answer: kind === 'tokens' ? 'tokens' : nameOfAnswer(exchange),
    says: saysOf(kind, false),
    rulesOut: ruledOutBy(kind, persona),
  };
}

const remainingAfter = (rows: readonly OracleRow[]): readonly Platform[] => {
  const out = new Set(rows.flatMap(({ rulesOut }) => rulesOut));
  return PLATFORMS.filter((platform) => !out.has(platform));
};

function conclude(
  profile: Profile,
  rows: readonly OracleRow[],
  remaining: readonly Platform[],
  sureness: Sureness,
): Oracle {
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
  const move = `Under Authentication, remove ${redirectUri} from “${PLATFORM_LABELS[found]}” and add it under “${PLATFORM_LABELS[stated]}”`;
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

function leaveOpen(rows: readonly OracleRow[], open: Open): Oracle {
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

const OPEN_TEXTS: Readonly<Record<Open, Pick<Oracle, 'headline' | 'advice'>>> = {
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
