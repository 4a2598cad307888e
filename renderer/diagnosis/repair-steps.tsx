import { makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../../shared/reasoning/repair.ts';
import { assertNever } from '../../shared/result.ts';
import { CopyBlock } from '../parts/copy-block.tsx';
import { InertText } from '../parts/inert-text.tsx';

/** A step of the dialect `graph` is either a request or a sentence. */
const REQUEST = /^(?:GET|PATCH|POST|PUT|DELETE) https:/u;

/** Sentences are numbered; what is to be run or sent stands in a block of its own. */
export function RepairSteps({ repair: { dialect, steps } }: { readonly repair: Repair }) {
  switch (dialect) {
    case 'admin-center':
    case 'code':
      return <Sentences steps={steps} />;
    case 'az':
      return <Blocks steps={steps} label="Copy command" />;
    case 'terraform':
      return <Blocks steps={steps} label="Copy configuration" />;
    case 'administrator':
      return <Blocks steps={steps} label="Copy message" />;
    case 'graph':
      return steps.map((step) =>
        REQUEST.test(step) ? (
          <CopyBlock key={step} label="Copy request" text={step} />
        ) : (
          <p key={step}>
            <InertText text={step} />
          </p>
        ),
      );
    default:
      return assertNever(dialect);
  }
}

function Sentences({ steps }: { readonly steps: readonly string[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step} className={styles.step}>
          <InertText text={step} />
        </li>
      ))}
    </ol>
  );
}

function Blocks({ steps, label }: { readonly steps: readonly string[]; readonly label: string }) {
  return steps.map((step) => <CopyBlock key={step} label={label} text={step} />);
}

const useStyles = makeStyles({
  steps: { listStyle: 'decimal', paddingLeft: tokens.spacingHorizontalXL, maxWidth: '80ch' },
  step: {
    paddingLeft: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});
