/** What the user must be told although nobody asked, such as a damaged file that was kept aside. */
export type Notice = {
  readonly severity: 'warning' | 'error';
  readonly code: string;
  readonly message: string;
};
