export const HELP = `authloupe practice [options]

Starts the practice tenant: a stand-in for Microsoft Entra on this computer that fails as Entra does. It runs until it
gets SIGINT (Ctrl+C) or SIGTERM, and then ends with 0.

  --port N        listen on this port of 127.0.0.1 and ::1 (default: a free one)
  --scenario ID   what is misconfigured (default: healthy)
  --seed S        the same secrets, subjects and codes in every run with this seed
  --list          print the scenarios and end
  --json          print one line of JSON ("schema": 1) in place of text
  --help          print this

Ends with 2 when the port is busy, with 64 when an option is wrong.
`;
