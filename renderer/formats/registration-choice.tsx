import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Imported } from '../../shared/formats/format.ts';
import { toVisibleText } from '../text/visible-text.ts';
import type { ImportState } from './use-import.ts';

/** Which of several registrations of one text is meant. */
export function RegistrationChoice({
  state,
  registrations,
}: {
  readonly state: ImportState;
  readonly registrations: readonly Imported[];
}) {
  if (registrations.length < 2) return null;
  return (
    <Field
      label={`${registrations.length} registrations are in it: which one?`}
      hint="“Create all” makes a profile of each."
    >
      <RadioGroup
        value={String(state.index)}
        onChange={(_, data) => state.chooseRegistration(Number(data.value))}
      >
        {registrations.map((each, index) => (
          <Radio key={index} value={String(index)} label={describe(each, index)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function describe({ label, line, draft, open }: Imported, index: number): string {
  const name = [label, draft.name].find((text) => text !== '') ?? `Registration ${index + 1}`;
  const setBy = open.find(({ field }) => field === 'clientId')?.name ?? '';
  const client =
    draft.clientId !== '' ? draft.clientId : setBy === '' ? 'client ID open' : `client ID set by ${setBy}`;
  return toVisibleText(`${name}: ${client}${line < 1_000_000 ? ` (line ${line})` : ''}`);
}
