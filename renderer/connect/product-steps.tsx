import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useId } from 'react';
import type { Product } from '../../shared/relying-parties/relying-party.ts';
import { assertNever } from '../../shared/result.ts';
import { usePanel } from '../parts/panel.ts';
import { Tabs } from '../parts/tabs.tsx';
import { CONNECT_STEPS, type ConnectStep } from '../state/connect-reducer.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { PracticeFill } from './practice-fill.tsx';
import { RegisterStep } from './register-step.tsx';
import { TestStep } from './test-step.tsx';
import { TypeInStep } from './type-in-step.tsx';
import { useConnectDraft, type ConnectForm } from './use-connect-draft.ts';

const LABELS: Readonly<Record<ConnectStep, string>> = {
  register: 'Register',
  'type-in': 'Type in',
  test: 'Test',
};

export function ProductSteps({ product }: { readonly product: Product }) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const { store } = useSession();
  const step = useModel(({ connect }) => connect.step);
  const form = useConnectDraft(product);
  const choose = (chosen: ConnectStep) => store.connect({ type: 'step-chosen', step: chosen });
  const next = CONNECT_STEPS[CONNECT_STEPS.indexOf(step) + 1];
  return (
    <>
      <div className={styles.head}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => store.connect({ type: 'closed' })}
        >
          All products
        </Button>
        <h1 className={styles.title}>Connect {product.name}</h1>
        <p className={panel.quiet}>{product.summary}</p>
      </div>
      <PracticeFill product={product} form={form} />
      <section className={mergeClasses(panel.card, styles.card)} aria-label={`Steps for ${product.name}`}>
        <div className={styles.tabs}>
          <Tabs
            id={id}
            label="Steps"
            values={CONNECT_STEPS}
            selected={step}
            onSelect={choose}
            render={(other) => `${CONNECT_STEPS.indexOf(other) + 1}. ${LABELS[other]}`}
          />
        </div>
        <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${step}`} className={styles.panel}>
          <StepContent step={step} product={product} form={form} />
          {next !== undefined && (
            <div>
              <Button icon={<ArrowRightRegular />} iconPosition="after" onClick={() => choose(next)}>
                Next: {LABELS[next]}
              </Button>
            </div>
          )}
        </div>
      </section>
    </>
  );
}

type ContentProps = { readonly step: ConnectStep; readonly product: Product; readonly form: ConnectForm };

function StepContent({ step, product, form }: ContentProps) {
  switch (step) {
    case 'register':
      return <RegisterStep product={product} form={form} />;
    case 'type-in':
      return <TypeInStep product={product} form={form} />;
    case 'test':
      return <TestStep product={product} form={form} />;
    default:
      return assertNever(step);
  }
}

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  card: { overflow: 'hidden' },
  tabs: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalL,
  },
});
