import { join } from 'node:path';
import { describe } from './sentences.ts';
import type { Known } from './known.ts';
import { describeChanges } from './report.ts';
import { runDataStep, type Outcome } from './run.ts';

const root = join(import.meta.dirname, '..', '..');

/** Prints what was read, found and changed. */
function print({ datasets, issues, known, changes, written }: Outcome): void {
	for (const { id, table, pkg } of datasets)
		console.log(`${id.padEnd(26)}${String(table.rows.length).padStart(7)}  ${pkg.version}`);
	for (const entry of known) console.log(sayKnown(entry));
	for (const issue of issues) console.log(`${issue.severity.padEnd(9)}${describe(issue)}`);
	if (written) for (const line of describeChanges(changes)) console.log(line);
	else console.error('Nothing was written: static/data is as it was.');
}

const sayKnown = (entry: Known): string =>
	'title' in entry
		? `known    ${entry.id}: ${entry.title.en}`
		: `accepted ${entry.id}: ${entry.findings.length} found`;

const outcome = await runDataStep(join(root, 'data'), join(root, 'static', 'data'));
print(outcome);
if (!outcome.written) process.exitCode = 1;
