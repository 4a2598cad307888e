/** A failure that the reader can act on: its message is shown without a stack. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}
