import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** What can be done about the answer, in a row. */
export function AnswerButtons({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
