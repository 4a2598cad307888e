import type { User } from '../directory.ts';
import { markup, NOTHING, type Html } from './html.ts';

/** The one thing that a real sign-in page would never show. */
export function practiceUsers(users: readonly User[]): Html {
  if (users.length === 0) return NOTHING;
  const rows = users.map(
    ({ username, password }) =>
      markup`<tr><td><code>${username}</code></td><td><code>${password}</code></td></tr>
`,
  );
  return markup`<aside aria-labelledby="practice-users">
<h2 id="practice-users">Practice users</h2>
<table>
<thead><tr><th scope="col">User name</th><th scope="col">Password</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</aside>`;
}
