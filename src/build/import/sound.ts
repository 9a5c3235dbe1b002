import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasErrors, type Issue } from '#lib/core/issue.ts';
import { foldCauses } from '../causes.ts';
import type { Call } from '../command.ts';
import { runDataStep } from '../run.ts';
import { describe } from '../sentences.ts';
import { writeAll, type Changed } from './files.ts';
import { originOfIssue, type Places } from './places.ts';

/** Runs the data step over a copy with the changes in it; what it finds is told with the places in the files that were brought in. */
export async function isSound(
	data: string,
	{ changed, places }: { changed: Changed; places: ReadonlyMap<string, Places> },
	say: Call['say']
): Promise<boolean> {
	const folder = mkdtempSync(join(tmpdir(), 'kreismonitor-'));
	try {
		const copy = join(folder, 'data');
		cpSync(data, copy, { recursive: true });
		writeAll(copy, changed);
		const { issues, datasets } = await runDataStep(copy, join(folder, 'out'));
		const wrong = foldCauses(issues.filter(({ severity }) => severity !== 'info'));
		say(wrong.length === 0 ? 'Checks: nothing found.' : `Checks: ${wrong.length} found.`);
		const rank = ({ severity }: Issue) => (severity === 'error' ? 1 : 0);
		wrong.sort((a, b) => rank(a) - rank(b));
		for (const issue of wrong) {
			const origin = originOfIssue(issue, datasets, places);
			say(`  ${issue.severity.padEnd(8)} ${describe(issue)}${origin}`);
		}
		return !hasErrors(issues);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
