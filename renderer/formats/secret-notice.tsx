import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { CloudId } from '../../shared/entra/clouds.ts';
import type { Imported } from '../../shared/formats/format.ts';
import { destinationOf } from '../../shared/formats/secret-destination.ts';
import { CLOUD_OPTIONS } from '../form/options.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import type { ImportState } from './use-import.ts';

type Props = { readonly state: ImportState; readonly imported: Imported };

/** The cloud of the profile, and with it where the secret goes: never to another host than the one it was typed for. */
export function SecretNotice({ state, imported }: Props) {
  const { secret, loginHost, draft } = imported;
  const { cloud, setCloud, usesSecret, setUsesSecret } = state;
  const isNamed = loginHost !== null && loginHost.cloud !== null;
  const needsAnswer = secret !== null && usesSecret && loginHost === null;
  return (
    <>
      {!isNamed && (
        <Field
          label={needsAnswer ? 'Which cloud is the secret for?' : 'Cloud'}
          required={needsAnswer}
          hint={
            loginHost === null
              ? 'The text names no login host.'
              : `AuthLoupe signs in to no cloud at ${loginHost.host}.`
          }
        >
          <Select
            value={cloud ?? (needsAnswer ? '' : draft.cloud)}
            onChange={(_, data) => setCloud(data.value as CloudId)}
          >
            {needsAnswer && cloud === null && (
              <option value="" disabled>
                Choose the cloud
              </option>
            )}
            {CLOUD_OPTIONS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {secret !== null && (
        <div>
          <Destination imported={imported} cloud={cloud ?? draft.cloud} />
          {loginHost?.cloud !== null && (
            <Checkbox
              label="Take the client secret along"
              checked={usesSecret}
              onChange={(_, data) => setUsesSecret(data.checked === true)}
            />
          )}
        </div>
      )}
    </>
  );
}

function Destination({ imported, cloud }: { readonly imported: Imported; readonly cloud: CloudId }) {
  const styles = useStyles();
  const { secret } = imported;
  if (secret === null) return null;
  const destination = destinationOf(secret, cloud);
  switch (destination.kind) {
    case 'allowed':
      return (
        <p className={styles.line}>
          The secret was typed for {secret.loginHost?.host}, and is sent nowhere else. It is not shown again.
        </p>
      );
    case 'to-confirm':
      return (
        <p className={styles.line}>
          The secret will be sent to the login host of that cloud, and nowhere else. It is not shown again.
        </p>
      );
    case 'refused':
      return (
        <p className={styles.line}>
          <ToneSymbol tone="warning" label="Warning" />
          <span>
            The secret was typed for {destination.host}, so it is left out. Type one into the profile that
            belongs to its cloud.
          </span>
        </p>
      );
  }
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});
