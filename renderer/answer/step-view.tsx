import { makeStyles } from '@fluentui/react-components';
import type { CodeLanguage, Step } from '../../shared/reasoning/repair.ts';
import { toStepText } from '../../shared/reasoning/step-text.ts';
import { assertNever } from '../../shared/result.ts';
import { CopyBlock } from '../parts/copy-block.tsx';
import { InertText } from '../parts/inert-text.tsx';

type Props = {
  readonly step: Step;
  /** Instead of a name after the kind of the step. */
  readonly copyLabel?: string;
};

const CODE_LABELS: Readonly<Record<CodeLanguage, string>> = { hcl: 'Copy configuration', text: 'Copy text' };

/** A sentence as text; what is to be run, sent or opened in a block with a button that copies it. */
export function StepView({ step, copyLabel }: Props) {
  const styles = useStyles();
  switch (step.kind) {
    case 'sentence':
      return (
        <p className={styles.sentence}>
          <InertText text={step.text} />
        </p>
      );
    case 'command':
      return <CopyBlock label={copyLabel ?? 'Copy command'} text={step.text} />;
    case 'request':
      return <CopyBlock label={copyLabel ?? 'Copy request'} text={toStepText(step)} />;
    case 'code':
      return <CopyBlock label={copyLabel ?? CODE_LABELS[step.language]} text={step.text} />;
    case 'message':
      return <CopyBlock label={copyLabel ?? 'Copy message'} text={step.text} />;
    case 'link':
      // For copying, as everywhere: values of a pasted text stand in the address.
      return (
        <>
          <p className={styles.sentence}>
            <InertText text={step.text} />
          </p>
          <CopyBlock label={copyLabel ?? 'Copy address'} text={step.url} />
        </>
      );
    default:
      return assertNever(step);
  }
}

const useStyles = makeStyles({ sentence: { maxWidth: '80ch', overflowWrap: 'anywhere' } });
