import type { Html } from './html.ts';

/** Our own look: plain, readable, light or dark as the system is. */
export const STYLE: Html = {
  text: `
:root { color-scheme: light dark; --ink: #1b1a22; --soft: #565466; --paper: #fff; --ground: #eceaf4;
  --line: #8a8798; --accent: #4b2e9e; --on-accent: #fff; --bad: #a4133c; --banner: #ffe08a; --on-banner: #33260a; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1eff8; --soft: #bbb7cb; --paper: #232130; --ground: #15141d;
  --line: #7d7991; --accent: #c3b1ff; --on-accent: #1b1238; --bad: #ff9db4; --banner: #4a3a08; --on-banner: #ffe9ad; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
.banner { margin: 0; padding: 0.6rem 1rem; background: var(--banner); color: var(--on-banner); text-align: center;
  font-weight: 600; }
.banner p { margin: 0; }
.banner .scenario { font-weight: 400; }
main { max-width: 30rem; margin: 2.5rem auto; padding: 2rem; background: var(--paper); border-radius: 0.75rem; }
main.wide { max-width: 46rem; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 0 0 0.5rem; font-size: 1rem; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
label { display: block; margin-bottom: 0.25rem; }
input:not([type='hidden'], [type='submit'], [type='checkbox']) { width: 100%; padding: 0.6rem; border: 1px solid var(--line); border-radius: 0.4rem;
  background: transparent; color: inherit; font: inherit; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.actions { display: flex; justify-content: flex-end; gap: 0.75rem; margin-top: 1.25rem; }
button, input[type='submit'] { padding: 0.55rem 1.4rem; border: 1px solid var(--accent); border-radius: 0.4rem; background: var(--accent);
  color: var(--on-accent); font: inherit; cursor: pointer; }
button.quiet, input.quiet[type='submit'] { background: transparent; color: var(--accent); }
button.tile { display: block; width: 100%; margin-bottom: 0.5rem; text-align: left; }
.bad { color: var(--bad); }
.soft { color: var(--soft); }
aside { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.875rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.25rem 0.5rem 0.25rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
code { font: 0.875rem/1.5 ui-monospace, monospace; user-select: all; }
`,
};
