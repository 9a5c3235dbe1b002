import { join } from 'node:path';
import { editionsFolder } from '#lib/data/editions.server.ts';
import { keepEdition, type Outcome } from './keep.ts';

const named = (paths: readonly string[]): string =>
	paths.length > 3 ? `${paths.slice(0, 3).join(', ')} …` : paths.join(', ');

function print({ edition, added, different, editions }: Outcome, archive: string): void {
	console.log(`\nEdition ${edition}: ${added.length} files kept in ${archive}`);
	if (different.length > 0)
		console.log(
			`  ${different.length} files look different in this build; the kept ones stay (${named(different)}).`
		);
	for (const one of editions)
		console.log(
			`  /e/${one.edition}/  data of ${one.date}, kept since ${one.kept}, ${one.figures.length} figures`
		);
}

const archive = editionsFolder();
try {
	print(keepEdition('build', archive, new Date().toISOString().slice(0, 10)), join(archive, ''));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
