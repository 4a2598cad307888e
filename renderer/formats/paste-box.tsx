import { Button, Field, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LONGEST_TEXT } from '../../shared/formats/syntax/lines.ts';
import { OpenFileButton } from '../parts/open-file-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { MaskedText } from './masked-text.tsx';
import type { ImportState } from './use-import.ts';

/** No character takes more bytes in a file. */
const LARGEST_FILE = LONGEST_TEXT * 4;

/** Where the text goes in: pasted, typed, dropped or chosen. What was read whole is shown with its secrets masked. */
export function PasteBox({ state }: { readonly state: ImportState }) {
  const styles = useStyles();
  const panel = usePanel();
  const { text, replaceText, reading } = state;
  const [isMasked, setIsMasked] = useState(false);
  const [refusal, setRefusal] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), [isMasked]);

  const take = (next: string) => {
    setRefusal('');
    replaceText(next);
    setIsMasked(true);
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LARGEST_FILE) setRefusal(`“${file.name}” is too large to be a configuration.`);
    else take(await file.text());
  };
  if (isMasked && reading.kind === 'read') {
    const { hidden, secret } = reading.imported;
    return (
      <MaskedText
        text={text}
        hidden={hidden}
        secret={secret?.value ?? null}
        onEdit={() => setIsMasked(false)}
      />
    );
  }
  return (
    <div
      className={styles.root}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const { files } = event.dataTransfer;
        if (files.length > 0) void takeFile(files[0]);
        else take(event.dataTransfer.getData('text/plain'));
      }}
    >
      <Field label="Paste a configuration, or drop a file here" hint={KNOWN}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            box.current = element;
          }}
          textarea={{ className: styles.text }}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onPaste={() => setIsMasked(text === '')}
          onChange={(_, data) => {
            setRefusal('');
            replaceText(data.value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <OpenFileButton inputLabel="File to import" onFile={(file) => void takeFile(file)}>
          Choose a file
        </OpenFileButton>
        {text !== '' && (
          <Button size="small" appearance="subtle" onClick={() => replaceText('')}>
            Clear
          </Button>
        )}
        <span className={mergeClasses(panel.quiet, styles.refusal)} role="alert">
          {refusal}
        </span>
      </div>
    </div>
  );
}

const KNOWN =
  'Settings of Ivy, The Things Stack, authentik, Auth0 or Kinde; an MSAL Node configuration, appsettings.json, .env, application.yml, an app manifest or an authorize URL. The text stays on this machine.';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: {
    height: '176px',
    maxHeight: 'none',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  refusal: { ':empty': { display: 'none' } },
});
