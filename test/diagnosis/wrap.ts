/** What happens to a text on its way to the one who pastes it. None of these changes what it says. */
export type Wrapping = { readonly name: string; readonly wrap: (text: string) => string };

const eachLine = (text: string, prefix: (line: string, number: number) => string): string =>
  text.replaceAll('\r\n', '\n').split('\n').map(prefix).join('\n');

export const WRAPPINGS: readonly Wrapping[] = [
  {
    name: 'JSON string',
    wrap: (text) =>
      JSON.stringify({ time: '2025-05-07T13:20:44.118Z', level: 'error', logger: 'web', message: text }),
  },
  {
    name: 'JSON string, twice',
    wrap: (text) =>
      JSON.stringify({ stream: 'stderr', log: JSON.stringify({ level: 'error', message: text }), n: 4 }),
  },
  { name: 'URL-encoded', wrap: (text) => `https://support.example/new?body=${encodeURIComponent(text)}` },
  {
    name: 'form-encoded',
    wrap: (text) => new URLSearchParams({ subject: 'please look', body: text, priority: '3' }).toString(),
  },
  { name: 'Python repr', wrap: (text) => `{'ok': False, 'attempt': 1, 'detail': ${pythonRepr(text)}}` },
  {
    name: '.NET exception',
    wrap: (text) =>
      `System.InvalidOperationException: ${text}\n   at Example.Web.Startup.Step(Context context) in /src/Startup.cs:line 88\n   at Example.Web.Program.Main(String[] args) in /src/Program.cs:line 12\n   --- End of stack trace from previous location ---`,
  },
  {
    name: 'log with times',
    wrap: (text) =>
      eachLine(
        text,
        (line, number) =>
          `2025-05-07T13:20:${String(number % 60).padStart(2, '0')}.118Z ERROR [main] ${line}`,
      ),
  },
  {
    name: 'HTML page',
    wrap: (text) =>
      `<!doctype html>\n<html><head><title>Problem</title></head>\n<body><h1>Something went wrong</h1>\n<pre>${escapeHtml(text)}</pre>\n</body></html>`,
  },
  {
    name: 'Markdown issue',
    wrap: (text) =>
      `### Describe the problem\n\nSee below.\n\n\`\`\`text\n${text}\n\`\`\`\n\n### Environment\n\n- OS: Ubuntu 24.04\n- Browser: Firefox\n\n- [x] I looked for similar reports`,
  },
  { name: 'CR LF', wrap: (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') },
  {
    name: 'quoted mail',
    wrap: (text) => `On Tue, Maya wrote:\n${eachLine(text, (line) => `> ${line}`)}\n>\n> Regards, Maya`,
  },
  {
    name: 'kubectl logs',
    wrap: (text) => eachLine(text, (line) => `[pod/web-7d9c9c7b5-x2x8k/web] ${line}`),
  },
  {
    name: 'syslog',
    wrap: (text) => eachLine(text, (line) => `May  7 13:20:44 web-01 app[812]: ${line}`),
  },
  {
    name: 'coloured terminal',
    wrap: (text) => eachLine(text, (line) => `\u001b[31m${line}\u001b[0m`),
  },
];

/** Single quotes unless the text holds some and no double ones, as `repr` does. */
function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll(quote, `\\${quote}`);
  return quote + body + quote;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
