import type { ErrorDetails } from '../evidence/error-details.ts';
import { withoutTrace } from './volatile.ts';

/** An error in one line, without what differs each time. */
export const describeError = ({ error, description }: ErrorDetails): string =>
  [error, withoutTrace(description)].filter((part) => part !== null && part !== '').join(' · ');
