import { makeStyles, tokens } from '@fluentui/react-components';
import { usesRedirect } from '../../shared/profile/flow.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { FIELD_LABELS } from '../form/fields.ts';
import { InertText } from '../parts/inert-text.tsx';

type Props = { readonly profile: ProfileDraft };

/** What the profile will send. */
export function ProfileSummary({ profile }: Props) {
  const styles = useStyles();
  const extra = profile.extraQueryParameters.map(({ name, value }) => `${name}=${value}`).join(' ');
  const rows = [
    { label: FIELD_LABELS.tenant, value: profile.tenant },
    { label: FIELD_LABELS.clientId, value: profile.clientId },
    ...(usesRedirect(profile.flow) ? [{ label: FIELD_LABELS.redirectUri, value: profile.redirectUri }] : []),
    { label: FIELD_LABELS.scopes, value: profile.scopes },
    ...(extra === '' ? [] : [{ label: FIELD_LABELS.extraQueryParameters, value: extra }]),
  ];
  return (
    <dl className={styles.list}>
      {rows.map(({ label, value }) => (
        <div key={label} className={styles.row}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value === '' ? '? not known yet' : <InertText text={value} />}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: { margin: '0', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'grid', gridTemplateColumns: '160px minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: '0',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
