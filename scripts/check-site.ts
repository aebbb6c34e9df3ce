import { judgeSite, type Finding } from './check-site/judge-site.ts';
import { lookAt } from './check-site/look-at.ts';

/** Looks at a deployed Airlock from outside: `npm run check-site -- https://airlock.example`. */
const given = process.argv[2];
if (!given || !URL.canParse(given)) {
  console.error('Name the site: npm run check-site -- https://airlock.example');
  process.exit(2);
}
const { origin, pathname } = new URL(given);
if (pathname !== '/') console.log(`Airlock is built for the root of a site; what is looked at is ${origin}/.`);

const report = await judgeSite(origin, async (path) => await lookAt(origin, path)).catch((error: unknown) => {
  console.error(`${origin} could not be reached: ${String(error instanceof Error ? (error.cause ?? error) : error)}`);
  process.exit(2);
});
console.log(
  `${report.origin} · version ${report.version || 'unknown'}, build ${report.build || 'unknown'} · ${report.fileCount} files`,
);
if (report.findings.length > 0) console.log(`\n${table(report.findings)}`);
console.log(`\n${report.seal}`);
process.exit(report.findings.some(({ grade }) => grade === 'broken') ? 1 : 0);

/** In Markdown, to be pasted into an issue. */
function table(findings: readonly Finding[]): string {
  const rows = findings.map(({ grade, path, what, found, wanted }) => [grade, path, what, found, wanted]);
  const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
  return [['', 'path', 'what', 'found', 'wanted'], ['---', '---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');
}
