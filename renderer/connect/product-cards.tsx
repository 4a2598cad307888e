import { hasUser } from '../../shared/profile/flow.ts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PRODUCTS } from '../../shared/relying-parties/registry.ts';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../commands/session.tsx';

export function ProductCards() {
  const styles = useStyles();
  const panel = usePanel();
  const { store } = useSession();
  const beginOwn = () => {
    store.profiles({ type: 'new-begun' });
    store.shell({ type: 'screen-chosen', screen: 'profiles' });
  };
  return (
    <>
      <div>
        <h1 className={styles.title}>Connect a product</h1>
        <p className={panel.quiet}>
          What to register in Entra, what to type into the product, and whether it would accept what comes
          back. Nothing is sent to the product.
        </p>
      </div>
      <ul className={styles.cards}>
        {PRODUCTS.map(({ id, name, summary, flow }) => (
          <Card
            key={id}
            name={name}
            summary={summary}
            kind={hasUser(flow) ? 'Users sign in' : 'A token of its own, without users'}
            onOpen={() => store.connect({ type: 'opened', product: id })}
          />
        ))}
        <Card
          name="My own app"
          summary="Any other app: type tenant, client ID, redirect URI and scopes yourself."
          kind="A blank profile"
          onOpen={beginOwn}
        />
      </ul>
    </>
  );
}

type CardProps = {
  readonly name: string;
  readonly summary: string;
  readonly kind: string;
  readonly onOpen: () => void;
};

function Card({ name, summary, kind, onOpen }: CardProps) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(panel.card, styles.card)}
        aria-label={name}
        aria-description={summary}
        onClick={onOpen}
      >
        <span className={styles.letter} aria-hidden>
          {name.charAt(0).toUpperCase()}
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.summary}>{summary}</span>
        <span className={panel.quiet}>{kind}</span>
      </button>
    </li>
  );
}

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyle: 'none',
    margin: '0',
    padding: '0',
  },
  item: { display: 'flex' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    width: '100%',
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  letter: {
    display: 'grid',
    placeItems: 'center',
    width: '32px',
    height: '32px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  summary: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});
