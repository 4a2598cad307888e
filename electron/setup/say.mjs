/** @typedef {(line: string) => void} Say */

/** @type {Say} */
export function say(line) {
  console.log(`[setup] ${line}`);
}
