import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Product } from '../../shared/relying-parties/relying-party.ts';
import type { DocumentedFailure } from '../../shared/relying-parties/documented-failure.ts';
import type { Inputs } from '../../shared/relying-parties/inputs.ts';
import { usePanel } from '../parts/panel.ts';
import { useModel, useSession } from '../commands/session.tsx';
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
          <Item key={failure.id} product={product} failure={failure} canBreak={isPractice} />
        ))}
      </ul>
    </Section>
  );
}

type ItemProps = {
  readonly product: Product;
  readonly failure: DocumentedFailure;
  readonly canBreak: boolean;
};

function Item({ product, failure, canBreak }: ItemProps) {
  const { id, symptom, advice, scenario, tryIt, inputs } = failure;
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  const isOn = useModel(({ shell }) => shell.practice.scenario === scenario);
  const instruction = useModel(
    ({ shell }) => shell.practice.scenarios.find((each) => each.id === scenario)?.instruction ?? null,
  );
  return (
    <li className={styles.item} data-testid="documented-failure" data-failure={id}>
      <div className={styles.text}>
        <p>{symptom}</p>
        <p className={panel.quiet}>{advice}</p>
        {canBreak && inputs !== undefined && (
          <p className={panel.quiet}>Shows with: {describeInputs(product, inputs)}.</p>
        )}
        {canBreak && tryIt !== undefined && <p className={panel.quiet}>To see it: {tryIt}</p>}
        {isOn && instruction !== null && <p className={styles.now}>{instruction}</p>}
      </div>
      {canBreak && tryIt === undefined && (
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

/** `“Use common endpoint” on`. */
const describeInputs = ({ fields }: Product, inputs: Inputs): string =>
  Object.entries(inputs)
    .map(([name, value]) => {
      const label = fields.find((field) => field.name === name)?.label ?? name;
      return `“${label}” ${value === 'true' ? 'on' : value === 'false' ? 'off' : value}`;
    })
    .join(', ');

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
  now: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});
