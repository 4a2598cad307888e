/** The page on which Microsoft says what a code means today, also for a code that the table does not hold. */
export function linkToCode(code: number): string {
  return `https://login.microsoftonline.com/error?code=${code}`;
}
