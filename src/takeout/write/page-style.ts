/** The look of a conversation's page, by day, by night and on paper. It fetches nothing. */
export const pageStyle = `:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d1c19; --soft: #5f5b52; --line: #dcd8cd; --sunk: #f2f0ea; }
@media (prefers-color-scheme: dark) { :root { --paper: #161513; --ink: #ece8df; --soft: #a8a294; --line: #35322c; --sunk: #1f1e1b; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.75rem; }
header p, time, .remark, summary { color: var(--soft); font-size: 0.875rem; margin: 0; }
section { margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
h2 { font-size: 1rem; margin: 0 0 0.5rem; break-after: avoid; }
time { font-weight: normal; margin-inline-start: 0.5rem; }
.plain { white-space: pre-wrap; margin: 0.5rem 0; }
p, ul, ol, blockquote, table { margin: 0.5rem 0; }
h3, h4, h5, h6 { font-size: 1rem; margin: 1rem 0 0.25rem; }
blockquote { padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); color: var(--soft); }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
hr { border: 0; border-top: 1px solid var(--line); }
code { font: 0.875em ui-monospace, monospace; background: var(--sunk); border-radius: 4px; padding: 0 0.2em; }
pre { background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem; overflow-x: auto; font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: normal; }
pre code { font: inherit; background: none; padding: 0; }
details { margin: 0.5rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); color: var(--soft); }
summary { cursor: pointer; }
.remark { font-style: italic; }
@media print { body { font-size: 11pt; background: none; } main { max-width: none; padding: 0; } pre { white-space: pre-wrap; } }
`;
