import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';

/** Shown before somebody asks for the rest; a usual token is shorter. */
const CAP = 6_000;
const NAMES = ['header', 'payload', 'signature'] as const;
const ENCRYPTED_NAMES = ['header', 'key', 'vector', 'content', 'tag'] as const;

/** The token as it travels, its parts tinted and named. */
export function EncodedToken({ encoded }: { readonly encoded: string }) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? encoded : encoded.slice(0, CAP);
  const parts = encoded.split('.', ENCRYPTED_NAMES.length);
  const names: readonly string[] = parts.length > NAMES.length ? ENCRYPTED_NAMES : NAMES;
  const tints = [styles.first, styles.second, styles.third];
  const tint = (index: number) => tints[index % tints.length];
  return (
    <>
      <ul className={styles.legend} aria-label="Parts of the token">
        {names.map((name, index) => (
          <li key={name} className={styles.key}>
            <span className={mergeClasses(styles.swatch, tint(index))} aria-hidden />
            {name}, {(parts[index]?.length ?? 0).toLocaleString('en')} characters
          </li>
        ))}
      </ul>
      <div className={styles.text} role="region" aria-label="Encoded token" tabIndex={0}>
        {shown.split('.', ENCRYPTED_NAMES.length).map((part, index) => (
          <span key={index}>
            {index > 0 && '.'}
            <span className={mergeClasses(styles.part, tint(index))} data-part={names[index]}>
              {part}
            </span>
          </span>
        ))}
        {shown.length < encoded.length && (
          <Button size="small" className={styles.more} onClick={() => setIsWhole(true)}>
            Show all {encoded.length.toLocaleString('en')} characters
          </Button>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall },
  text: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    wordBreak: 'break-all',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  part: { boxDecorationBreak: 'clone', padding: '1px 0' },
  // With forced colours there are no tints: the parts differ by the line below them.
  first: {
    backgroundColor: tokens.colorPaletteBerryBackground2,
    color: tokens.colorPaletteBerryForeground2,
    '@media (forced-colors: active)': { borderBottom: '2px solid CanvasText' },
  },
  second: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  third: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
    '@media (forced-colors: active)': { borderBottom: '2px dotted CanvasText' },
  },
  more: { display: 'block', marginTop: tokens.spacingVerticalS },
});
