/** Where the keyboard goes back to when a check is closed. */
export const CHECK_BUTTON_ID = 'check-without-signing-in';
