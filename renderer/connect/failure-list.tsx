import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentedFailure, Product } from '../../shared/relying-parties/relying-party.ts';
import { usePanel } from '../parts/panel.ts';
import { useModel, useSession } from '../state/session.tsx';
import { Section } from './section.tsx';

type Props = { readonly product: Product; readonly isPractice: boolean };

/** What the product’s document warns of. In the practice tenant each can be looked at. */
export function FailureList({ product, isPractice }: Props) {
  const styles = useStyles();
  return (
    <Section
      title="What can go wrong"
      about={
        isPractice
          ? 'Break the practice tenant in one of these ways, then sign in with the profile.'
          : 'As the product’s document has it. With the practice tenant you can look at each.'
      }
    >
      <ul className={styles.list}>
        {product.failures.map((failure) => (
          <Item key={failure.id} failure={failure} canBreak={isPractice} />
        ))}
      </ul>
    </Section>
  );
}

type ItemProps = { readonly failure: DocumentedFailure; readonly canBreak: boolean };

function Item({ failure: { id, symptom, advice, scenario }, canBreak }: ItemProps) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  const isOn = useModel(({ shell }) => shell.practice.scenario === scenario);
  return (
    <li className={styles.item} data-testid="documented-failure" data-failure={id}>
      <div className={styles.text}>
        <p>{symptom}</p>
        <p className={panel.quiet}>{advice}</p>
      </div>
      {canBreak && scenario !== null && (
        <Button
          size="small"
          aria-pressed={isOn}
          aria-label={isOn ? `Repair: ${symptom}` : `Break it: ${symptom}`}
          onClick={() => void (isOn ? commands.practice.repair() : commands.practice.setScenario(scenario))}
        >
          {isOn ? 'Repair it' : 'Break it'}
        </Button>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', listStyle: 'none', margin: '0', padding: '0' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { minWidth: 0, maxWidth: '80ch', overflowWrap: 'anywhere' },
});
