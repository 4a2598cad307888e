import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { FORMATS } from '../../shared/formats/catalogue.ts';
import type { FormatId } from '../../shared/formats/format.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { AssumedValues } from './assumed-values.tsx';
import { FollowsFromProduct } from './follows-from-product.tsx';
import { IgnoredList } from './ignored-list.tsx';
import { ImportNotices } from './import-notices.tsx';
import { OpenValues } from './open-values.tsx';
import { ReadTable } from './read-table.tsx';
import { RegistrationChoice } from './registration-choice.tsx';
import { SecretNotice } from './secret-notice.tsx';
import type { ImportState } from './use-import.ts';

const UNKNOWN =
  'This looks like none of the formats that AuthLoupe reads. Choose the one it is in, and its reader will say what it misses.';

const NOTHING =
  'In none of these files AuthLoupe finds the settings of a sign-in. Drop the folder of the app itself, or paste the part with its client ID.';

/** Which format it is, what was read of it, and what of it was not taken. */
export function ImportResult({ state }: { readonly state: ImportState }) {
  const styles = useStyles();
  const { reading, imported } = state;
  if (reading.kind === 'empty') return null;
  return (
    <>
      {state.dropped === null ? (
        <FormatChoice state={state} />
      ) : (
        reading.kind === 'unknown' && <p>{NOTHING}</p>
      )}
      {reading.kind === 'failed' && (
        <p className={styles.error} role="alert">
          <ToneSymbol tone="bad" label="Error" />
          <span>{reading.error.message}</span>
        </p>
      )}
      {reading.kind === 'read' && imported !== null && (
        <>
          <RegistrationChoice state={state} registrations={reading.registrations} />
          <ImportNotices sentences={imported.notices} />
          <ReadTable values={imported.read} />
          <OpenValues state={state} values={imported.open} />
          <AssumedValues values={imported.assumed} />
          <FollowsFromProduct draft={state.ready?.values ?? imported.draft} />
          <IgnoredList values={imported.ignored} />
          <div className={styles.choices}>
            <Field label="Name of the profile">
              <Input value={state.name} maxLength={200} onChange={(_, data) => state.setName(data.value)} />
            </Field>
            <SecretNotice state={state} imported={imported} />
          </div>
        </>
      )}
    </>
  );
}

function FormatChoice({ state }: { readonly state: ImportState }) {
  const { candidates, reading, isSure, choose } = state;
  const likely = candidates.map(({ format }) => format);
  const others = FORMATS.filter((format) => !likely.includes(format));
  const selected = reading.kind === 'read' || reading.kind === 'failed' ? (reading.format?.id ?? '') : '';
  return (
    <Field label="Format" hint={describe(state)} validationState={isSure ? 'none' : 'warning'}>
      <Select value={selected} onChange={(_, data) => choose(data.value as FormatId)}>
        {selected === '' && (
          <option value="" disabled>
            Choose the format
          </option>
        )}
        {likely.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <optgroup label="Other formats">
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

function describe({ reading, isSure, candidates }: ImportState): string {
  if (reading.kind === 'unknown') return reading.named ?? UNKNOWN;
  if (reading.kind === 'empty') return UNKNOWN;
  if (isSure) return `Recognised: ${reading.format?.about ?? ''}.`;
  const names = candidates.map(({ format, sureness }) => `${format.title} (${inWords(sureness)})`);
  return names.length > 1
    ? `This could be any of ${names.join(', ')}. Choose the right one.`
    : 'This is only likely. Choose another one if it is wrong.';
}

function inWords(sureness: number): string {
  if (sureness >= 0.9) return 'very likely';
  return sureness >= 0.6 ? 'likely' : 'possible';
}

const useStyles = makeStyles({
  error: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});
