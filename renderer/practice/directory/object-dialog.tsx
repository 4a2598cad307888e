import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef, useState } from 'react';
import type {
  PracticeChange,
  PracticeFieldView,
  PracticeObject,
  PracticeObjectView,
} from '../../../shared/contract/practice-directory.ts';
import type { AppError } from '../../../shared/result.ts';
import { useSession } from '../../commands/session.tsx';
import { Empty } from '../../parts/async-states.tsx';
import { DialogFrame } from '../../parts/dialog-frame.tsx';
import { usePanel } from '../../parts/panel.ts';
import { FieldControl } from './field-control.tsx';

type Props = { readonly object: PracticeObject; readonly onClose: () => void };

/** An app, a user, a tenant or the service of the practice tenant, page by page as the admin center has it. */
export function ObjectDialog({ object, onClose }: Props) {
  const { commands } = useSession();
  const [view, setView] = useState<PracticeObjectView | null>(null);
  const [values, setValues] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [error, setError] = useState<AppError | null>(null);
  const close = useRef(onClose);
  useEffect(() => {
    let isWanted = true;
    void commands.practice.readObject(object).then((read) => {
      if (!isWanted) return;
      if (read === null) close.current();
      else setView(read);
    });
    return () => {
      isWanted = false;
    };
  }, [commands, object]);

  const save = async () => {
    const changes = [...values].map(([path, value]) => ({ object, path, value }) as PracticeChange);
    const failed = changes.length === 0 ? null : await commands.practice.changeObject(changes);
    setError(failed);
    if (failed === null) onClose();
  };

  return (
    <DialogFrame
      title={view === null ? 'Practice tenant' : `${view.name}: settings in the practice tenant`}
      onClose={onClose}
      actions={
        <>
          {object.target !== 'service' && object.target !== 'tenant' && (
            <Button
              onClick={() => {
                void commands.practice.removeObject(object).then((isGone) => {
                  if (isGone) onClose();
                });
              }}
            >
              {object.target === 'app' ? 'Delete app' : 'Delete user'}
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" disabled={values.size === 0} onClick={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      {view !== null && (
        <Sections
          view={view}
          values={values}
          error={error}
          onChange={(path, value) => setValues((before) => new Map(before).set(path, value))}
        />
      )}
    </DialogFrame>
  );
}

type SectionsProps = {
  readonly view: PracticeObjectView;
  readonly values: ReadonlyMap<string, unknown>;
  readonly error: AppError | null;
  readonly onChange: (path: string, value: unknown) => void;
};

function Sections({ view, values, error, onChange }: SectionsProps) {
  const styles = useStyles();
  const panel = usePanel();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const sections = view.sections
    .map(({ where, fields }) => ({ where, fields: fields.filter((field) => matches(field, where, wanted)) }))
    .filter(({ fields }) => fields.length > 0);
  const isShown = view.sections.some(({ fields }) => fields.some(({ path }) => path === error?.field));
  return (
    <div className={styles.root}>
      <Input
        type="search"
        contentBefore={<SearchRegular />}
        aria-label="Find a setting"
        placeholder="Find a setting"
        value={search}
        onChange={(_, data) => setSearch(data.value)}
      />
      {error !== null && !isShown && (
        <p role="alert" className={styles.error}>
          {error.message}
        </p>
      )}
      {sections.length === 0 && <Empty>No setting matches.</Empty>}
      {sections.map(({ where, fields }) => (
        <section key={where} aria-label={where} className={styles.section}>
          <h3 className={panel.heading}>{where}</h3>
          {fields.map((field) => (
            <Field
              key={field.path}
              label={
                // A switch bears its own name.
                field.control.kind === 'switch' ? '' : `${field.label}${field.isChanged ? ' (changed)' : ''}`
              }
              {...(error?.field === field.path
                ? { validationState: 'error' as const, validationMessage: error.message }
                : {})}
            >
              <div className={styles.control}>
                <FieldControl
                  label={field.label}
                  control={field.control}
                  value={values.has(field.path) ? values.get(field.path) : field.value}
                  onChange={(value) => onChange(field.path, value)}
                />
                {field.control.kind === 'switch' && field.isChanged && (
                  <span className={panel.quiet}>(changed)</span>
                )}
              </div>
            </Field>
          ))}
        </section>
      ))}
    </div>
  );
}

const matches = ({ label, path }: PracticeFieldView, where: string, wanted: string): boolean =>
  `${label} ${path} ${where}`.toLowerCase().includes(wanted);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // Boxes as wide as the dialog: redirect URIs are long.
  control: { display: 'grid', justifyItems: 'stretch', minWidth: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
});
