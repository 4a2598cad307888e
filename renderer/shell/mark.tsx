import { makeStyles, tokens } from '@fluentui/react-components';

/** The sign of the app: a loupe over a keyhole. */
export function Mark() {
  return (
    <svg className={useStyles().root} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M10.5 2a8.5 8.5 0 0 1 6.7 13.72l4.36 4.36a1.05 1.05 0 0 1-1.48 1.48l-4.36-4.36A8.5 8.5 0 1 1 10.5 2Zm0 2a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 2.6a2.3 2.3 0 0 1 1.15 4.3l.6 2.75a.65.65 0 0 1-.63.8H8.88a.65.65 0 0 1-.64-.8l.61-2.75a2.3 2.3 0 0 1 1.65-4.3Z"
        fill="currentColor"
      />
    </svg>
  );
}

const useStyles = makeStyles({
  root: {
    width: '22px',
    height: '22px',
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});
