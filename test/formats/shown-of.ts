import { maskedLines } from '../../shared/formats/mask.ts';
import type { ConfigurationReading } from '../../shared/formats/read-configuration.ts';

/** All that a screen or a terminal shows of a text and of what was read of it. */
export function shownOf(text: string, reading: ConfigurationReading): string {
  if (reading.kind !== 'read')
    return [
      ...maskedLines(text, [], null),
      reading.kind === 'failed' ? reading.error.message : reading.named,
    ].join('\n');
  const [{ hidden, secret }] = reading.registrations;
  const said = reading.registrations.map(({ draft, read, open, assumed, notices, ignored, label }) =>
    JSON.stringify([draft, read, open, assumed, notices, ignored, label]),
  );
  return [...maskedLines(text, hidden, secret?.value ?? null), ...said].join('\n');
}
