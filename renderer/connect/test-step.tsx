import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { blockers } from '../../shared/profile/blockers.ts';
import { hasUser } from '../../shared/profile/flow.ts';
import type { Product } from '../../shared/relying-parties/relying-party.ts';
import { toProfile } from '../../shared/relying-parties/to-profile.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { error } from '../../shared/relying-parties/field.ts';
import { FailureList } from './failure-list.tsx';
import { ProfileSummary } from './profile-summary.tsx';
import { RemarkLine } from './remark-line.tsx';
import { Section } from './section.tsx';
import type { ConnectForm } from './use-connect-draft.ts';

type Props = { readonly product: Product; readonly form: ConnectForm };

/** The profile that signs in as the product does; what is checked then, and what can go wrong. */
export function TestStep({ product, form }: Props) {
  return (
    <>
      <Section
        title={hasUser(product.flow) ? 'Sign in as the product does' : 'Get a token as the product does'}
        about={
          hasUser(product.flow)
            ? 'The profile uses the product’s callback. AuthLoupe’s own window takes the answer before it reaches the product, so nothing is logged in there.'
            : 'The profile asks for a token with the app’s own secret. No browser opens, and nothing is written to the directory.'
        }
      >
        <BuildButton product={product} form={form} />
        <ProfileSummary profile={toProfile(product, form.draft.connection)} />
      </Section>
      <Section title={`What ${product.name} looks at`} about="Each run of the profile answers these.">
        <Checks product={product} />
      </Section>
      <FailureList product={product} isPractice={form.draft.connection.cloud === 'practice'} />
    </>
  );
}

function BuildButton({ product, form: { draft, change } }: Props) {
  const styles = useStyles();
  const { commands, store } = useSession();
  const { connection, secret, profileId } = draft;
  const isKnown = useModel(({ profiles }) => profiles.list.some(({ profile }) => profile.id === profileId));
  const values = toProfile(product, connection);
  const wrong = [
    ...blockers(values).map(({ message }) => message),
    ...product.fields.flatMap((field) => {
      const remark = field.judge(connection.inputs[field.name] ?? '', connection.inputs);
      return remark?.severity === 'error' ? [`${field.label}: ${remark.message}`] : [];
    }),
  ];
  const build = async () => {
    const id =
      profileId === null || !isKnown
        ? await commands.connect.createProfile(values, secret)
        : await commands.connect.updateProfile(profileId, values, secret);
    // The secret is with the profile now; nothing else keeps it.
    if (id !== null) change({ profileId: id, secret: '' });
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={wrong.length > 0} onClick={() => void build()}>
          {isKnown ? 'Update the profile' : 'Create the profile'}
        </Button>
        {wrong.length > 0 && (
          <Button onClick={() => store.connect({ type: 'step-chosen', step: 'type-in' })}>
            Back to what is missing
          </Button>
        )}
      </div>
      {wrong.map((message) => (
        <RemarkLine key={message} remark={error(message)} />
      ))}
    </>
  );
}

function Checks({ product }: { readonly product: Product }) {
  const styles = useStyles();
  return (
    <ul className={styles.checks}>
      {product.checks.map(({ id, title, why }) => (
        <li key={id}>
          <strong>{title}.</strong> <span className={styles.why}>{why}</span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  checks: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: '0',
    paddingLeft: tokens.spacingHorizontalXL,
    listStyle: 'disc',
    maxWidth: '90ch',
  },
  why: { color: tokens.colorNeutralForeground2 },
});
