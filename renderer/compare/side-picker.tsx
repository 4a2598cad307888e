import { Field, Select, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { Loading } from '../parts/async-states.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { labelRun } from '../parts/run-label.ts';
import {
  COMPARED_PARTS,
  type CompareChoice,
  type ComparedPart,
  type CompareSideName,
} from '../state/compare-reducer.ts';
import { findKept } from '../state/kept-runs.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { formatLocal } from '../text/moment.ts';
import { toChoice, toValue, type OptionGroup } from './side-options.ts';
import type { SideState } from './use-side.ts';

const LABELS: Readonly<Record<CompareSideName, string>> = { left: 'Left side', right: 'Right side' };
const PARTS: Readonly<Record<ComparedPart, string>> = {
  all: 'The whole run',
  id: 'Only its ID token',
  access: 'Only its access token',
};

const NOBODY = 'User unknown. Add a note to the run to remember who it was.';

type Props = {
  readonly name: CompareSideName;
  readonly choice: CompareChoice;
  readonly state: SideState;
  readonly groups: readonly OptionGroup[];
};

/** What stands on one side: a run, one of its tokens, the settings of a profile, or a pasted token. */
export function SidePicker({ name, choice, state, groups }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const { store } = useSession();
  const choose = (next: CompareChoice) => store.compare({ type: 'chosen', side: name, choice: next });
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-label={`At the ${name}`}>
      <Field label={LABELS[name]}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={toValue(choice)}
          onChange={(_, data) => choose(toChoice(data.value))}
        >
          <option value="">Choose…</option>
          {groups.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
          <option value="text">A token that I paste</option>
        </Select>
      </Field>
      {choice.kind === 'run' && (
        <>
          <Field label={`Part of the ${name} run`} className={styles.part}>
            <Select
              size="small"
              value={choice.part}
              onChange={(_, data) =>
                choose({ ...choice, part: COMPARED_PARTS.find((part) => part === data.value) ?? 'all' })
              }
            >
              {COMPARED_PARTS.map((part) => (
                <option key={part} value={part}>
                  {PARTS[part]}
                </option>
              ))}
            </Select>
          </Field>
          <AboutRun runId={choice.runId} />
        </>
      )}
      {choice.kind === 'text' && (
        <Field
          label={`Token at the ${name}`}
          hint="It is decoded here, not verified, and kept nowhere."
          {...(state.status === 'failed'
            ? { validationState: 'error', validationMessage: state.message }
            : {})}
        >
          <Textarea
            rows={4}
            resize="vertical"
            spellCheck={false}
            value={choice.text}
            textarea={{ className: styles.token }}
            onChange={(_, data) => choose({ kind: 'text', text: data.value })}
          />
        </Field>
      )}
      {state.status === 'loading' && <Loading label="Reading the run" />}
      {state.status === 'failed' && choice.kind !== 'text' && (
        <p role="alert" className={styles.failed}>
          <ToneSymbol tone="bad" label="Error" /> <InertText text={state.message} />
        </p>
      )}
    </section>
  );
}

function AboutRun({ runId }: { readonly runId: string }) {
  const styles = useStyles();
  const panel = usePanel();
  const run = useModel((model) => model.runs.list.find((other) => other.runId === runId));
  const who = useModel((model) => findKept(model.runs.kept, runId)?.who ?? null);
  if (run?.phase.name !== 'finished') return null;
  const { tone, word } = labelRun(run);
  return (
    <div className={styles.about}>
      <ToneSymbol tone={tone} label={word} />
      <div>
        <p className={styles.headline}>
          <InertText text={run.phase.verdict.headline} />
        </p>
        <p className={panel.quiet}>
          {formatLocal(run.startedAt)}
          {' · '}
          {who === null ? NOBODY : <InertText text={who} />}
        </p>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
  },
  select: { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' },
  part: { maxWidth: '240px' },
  token: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  about: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  headline: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  failed: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
});
