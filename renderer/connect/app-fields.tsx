import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CloudId } from '../../shared/entra/clouds.ts';
import { lintProfile, lintSecret, type FieldNote } from '../../shared/profile/lint.ts';
import type { Product } from '../../shared/relying-parties/relying-party.ts';
import { toProfile } from '../../shared/relying-parties/to-profile.ts';
import { FIELD_LABELS } from '../form/fields.ts';
import { CLOUD_OPTIONS } from '../form/options.ts';
import { useNow } from '../parts/use-now.ts';
import { RemarkLine } from './remark-line.tsx';
import { Section } from './section.tsx';
import type { ConnectForm } from './use-connect-draft.ts';

const MINUTE_MS = 60_000;

type Props = { readonly product: Product; readonly form: ConnectForm };

/** Directory, client ID and secret of the app registration, with the profile form’s own notes. */
export function AppFields({ product, form: { draft, change, connect } }: Props) {
  const styles = useStyles();
  const now = useNow(MINUTE_MS);
  const { connection, secret } = draft;
  const profile = toProfile(product, connection);
  const typed = { ...profile, tenant: connection.tenant };
  const notes = [...lintProfile(typed, now), ...(secret === '' ? [] : lintSecret(secret, typed))];
  const of = (field: FieldNote['field'], value: string) =>
    value === '' ? undefined : notes.find((note) => note.field === field);
  const isPractice = connection.cloud === 'practice';
  return (
    <Section
      title="What the app registration gives you"
      about="From its Overview page, and from Certificates & secrets."
    >
      <div className={styles.grid}>
        <Field label={FIELD_LABELS.cloud}>
          <Select value={connection.cloud} onChange={(_, data) => connect({ cloud: data.value as CloudId })}>
            {CLOUD_OPTIONS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Noted label={FIELD_LABELS.tenant} note={of('tenant', connection.tenant)}>
          <Input
            value={connection.tenant}
            placeholder="Directory (tenant) ID"
            spellCheck={false}
            onChange={(_, data) => connect({ tenant: data.value })}
          />
        </Noted>
        <Noted label={FIELD_LABELS.clientId} note={of('clientId', connection.clientId)}>
          <Input
            value={connection.clientId}
            placeholder="Application (client) ID, not the Secret ID"
            spellCheck={false}
            onChange={(_, data) => connect({ clientId: data.value })}
          />
        </Noted>
        <Noted label={FIELD_LABELS.secret} note={of('secret', secret)}>
          <Input
            type="password"
            autoComplete="off"
            value={secret}
            placeholder={isPractice ? 'The practice tenant supplies it' : 'The Value of the secret'}
            onChange={(_, data) => change({ secret: data.value })}
          />
        </Noted>
      </div>
    </Section>
  );
}

type NotedProps = {
  readonly label: string;
  readonly note: FieldNote | undefined;
  readonly children: React.ReactElement;
};

function Noted({ label, note, children }: NotedProps) {
  return (
    <Field
      label={label}
      {...(note === undefined
        ? {}
        : {
            validationState: note.severity === 'hint' ? 'none' : note.severity,
            validationMessageIcon: null,
            validationMessage: { role: undefined, children: <RemarkLine remark={note} /> },
          })}
    >
      {children}
    </Field>
  );
}

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    alignItems: 'start',
  },
});
