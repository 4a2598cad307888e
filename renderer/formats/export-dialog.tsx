import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { WRITABLE_FORMATS, writableById } from '../../shared/formats/catalogue.ts';
import { SECRET_PLACEHOLDER, type FormatId, type WritableFormat } from '../../shared/formats/format.ts';
import { lossesIn, type Losses } from '../../shared/formats/losses.ts';
import { notesOn } from '../../shared/formats/notes.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { FIELD_LABELS } from '../form/fields.ts';
import { CopyBlock } from '../parts/copy-block.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useModel } from '../commands/session.tsx';
import { toVisibleText } from '../text/visible-text.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';

type Props = { readonly profile: ProfileDraft; readonly onClose: () => void };

/** The profile in any of the formats, with a placeholder where its secret belongs. */
export function ExportDialog({ profile, onClose }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const formats = inOrder(profile);
  const [chosen, setChosen] = useState<FormatId>(formats[0]?.id ?? 'msal-node');
  const heading = useId();
  const group = useRef<HTMLDivElement>(null);
  // The arrows choose at once: the focus starts on the choice.
  useEffect(() => group.current?.querySelector<HTMLElement>(':checked')?.focus(), []);
  const name = profile.name === '' ? 'Unnamed profile' : toVisibleText(profile.name);
  return (
    <DialogFrame
      title={`Copy “${name}” as`}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className={styles.columns}>
        <div ref={group}>
          <h3 id={heading} className={panel.heading}>
            Format
          </h3>
          <RadioGroup
            aria-labelledby={heading}
            value={chosen}
            onChange={(_, data) => setChosen(data.value as FormatId)}
          >
            {formats.map(({ id, title }) => (
              <Radio key={id} value={id} label={title} />
            ))}
          </RadioGroup>
        </div>
        <Preview profile={profile} format={writableById(chosen)} />
      </div>
    </DialogFrame>
  );
}

type PreviewProps = { readonly profile: ProfileDraft; readonly format: WritableFormat };

function Preview({ profile, format }: PreviewProps) {
  const styles = useStyles();
  const panel = usePanel();
  const refusal = format.refuses?.(profile) ?? null;
  return (
    <div className={styles.preview}>
      <p className={panel.quiet}>{asSentence(format.about)}</p>
      {refusal === null ? (
        <Written profile={profile} format={format} />
      ) : (
        <p className={styles.refusal} role="note">
          <ToneSymbol tone="warning" label="Not for this profile" />
          <span>{toVisibleText(refusal)}</span>
        </p>
      )}
    </div>
  );
}

function Written({ profile, format }: PreviewProps) {
  const styles = useStyles();
  const practiceOrigin = useModel((model) => model.shell.practice.origin) ?? undefined;
  const text = format.write(profile, SECRET_PLACEHOLDER, practiceOrigin);
  const lost = describeLosses(lossesIn(format, profile, practiceOrigin));
  return (
    <>
      <CopyBlock key={format.id} label={`Copy ${format.title}`} text={text} />
      <ul className={styles.notes} aria-label="Notes on the text">
        {notesOn(format, profile).map((note) => (
          <li key={note}>{toVisibleText(note)}</li>
        ))}
        {text.includes(SECRET_PLACEHOLDER) && (
          <li>
            The secret is not in it: <code>{SECRET_PLACEHOLDER}</code> stands in its place. Put the value in
            where you use the text.
          </li>
        )}
        {profile.cloud === 'practice' && practiceOrigin === undefined && text.includes('localhost') && (
          <li>
            The practice tenant’s port is missing: it is known once the tenant runs. Sign in once, and copy
            again.
          </li>
        )}
        {lost !== '' && <li>Not in it, or not as in the profile: {lost}.</li>}
      </ul>
    </>
  );
}

/** The formats of the profile's own product come first. */
function inOrder({ relyingParty }: ProfileDraft): readonly WritableFormat[] {
  const own = WRITABLE_FORMATS.filter(({ product }) => product !== null && product === relyingParty?.product);
  const general = WRITABLE_FORMATS.filter(({ product }) => product === null);
  return [
    ...own,
    ...general,
    ...WRITABLE_FORMATS.filter((format) => format.product !== null && !own.includes(format)),
  ];
}

const asSentence = (about: string): string => `${about.charAt(0).toUpperCase()}${about.slice(1)}.`;

const describeLosses = ({ fields, inputs }: Losses): string =>
  [...fields.map((field) => FIELD_LABELS[field]), ...inputs].join(', ');

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(220px, 280px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    position: 'sticky',
    top: '0',
    alignSelf: 'start',
  },
  refusal: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: '0',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  notes: {
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
