import { codeEntry, type CauseId } from '../failures/index.ts';
import { keyOfPlace } from '../evidence/place.ts';
import type { Facts } from '../reading/facts.ts';
import type { Quoted, Source } from '../reading/quoted.ts';
import type { Cause } from '../reasoning/cause.ts';
import { adviceOf } from '../reasoning/code.ts';
import type { Finding } from '../reasoning/rule.ts';
import { other } from '../reasoning/other.ts';
import { unknown } from '../reasoning/unknown.ts';
import type { Answer, Proof } from './answer.ts';
import type { RankedCause } from './combine.ts';
import { splitFirstSentence } from './first-sentence.ts';

/** More proofs than these tell nobody more. */
const MOST_PROOFS = 6;

/** A ranked cause with its texts, filled with what the input quotes. `finding` names what this attempt tells better. */
export function toAnswer(
  { cause, confidence, quotes }: Pick<RankedCause, 'cause' | 'confidence' | 'quotes'>,
  facts: Facts,
  finding: Finding | null = null,
): Answer {
  const own = cause === other ? ownRow(facts) : null;
  const said = finding?.headline ?? own?.headline ?? cause.summary(facts);
  const [headline, explanation] = splitFirstSentence(said);
  return {
    cause: idOf(cause),
    title: own?.title ?? cause.title,
    headline,
    explanation,
    confidence: cause === unknown ? null : confidence,
    proofs: toProofs(finding, quotes),
    ruledOutBy: cause.ruledOutBy(facts),
    nextStep: finding?.nextStep ?? own?.nextStep ?? cause.nextStep(facts),
    inProfile: finding?.inProfile ?? [],
    repairs: cause.repairs(facts),
  };
}

/** Every cause that a rule or a signal names is in the registry; a test holds it. */
const idOf = ({ id }: Cause): CauseId => id as CauseId;

/** What the row of the telling code says. */
function ownRow({ telling }: Facts): Pick<Answer, 'title' | 'headline' | 'nextStep'> | null {
  const entry = telling === null ? undefined : codeEntry(telling.value);
  if (entry === undefined) return null;
  return {
    title: `AADSTS${entry.code}${entry.name === null ? '' : `: ${entry.name}`}`,
    headline: entry.meaning,
    nextStep: adviceOf(entry),
  };
}

/** Each place once, the strongest first. */
function toProofs(finding: Finding | null, quotes: readonly Quoted<unknown>[]): readonly Proof[] {
  const seen = new Set<string>();
  const proofs: Proof[] = [];
  const [place] = finding?.places ?? [];
  const first = finding === null || place === undefined ? [] : [{ quote: finding.seen, source: place }];
  for (const { quote, source } of [...first, ...quotes]) {
    const key = keyOfSource(source);
    if (proofs.length >= MOST_PROOFS) break;
    if (seen.has(key) || quote === '') continue;
    seen.add(key);
    proofs.push({ quote, source });
  }
  return proofs;
}

function keyOfSource(source: Source): string {
  return source.kind === 'text' ? `text ${source.start} ${source.end}` : keyOfPlace(source);
}
