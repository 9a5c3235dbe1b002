import {
	copyFileSync,
	globSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
	editionFile,
	editionIds,
	listEditions,
	readEdition,
	type KeptEdition
} from '#lib/data/editions.server.ts';
import { builtEdition, ownFiles, packings, sharedFiles, type BuiltFile } from './built.ts';
import { sha256 } from '../sha256.ts';
import { findDamage, printSums, readSums, sumsFile, type Sums } from './sums.ts';

/** What keeping the edition of a build has done. */
export interface Outcome {
	edition: string;
	/** Files kept now; all of them when the edition is new. */
	added: string[];
	/** Files this build makes otherwise than when they were kept; the kept ones stay. */
	different: string[];
	/** Every edition that is published, the latest first. */
	editions: KeptEdition[];
}

/** Puts the edition of a build beside those kept before and publishes all of them below e/. */
export function keepEdition(build: string, archive: string, today: string): Outcome {
	const { edition, date } = builtEdition(build);
	refuseDamage(archive);
	const folder = join(archive, edition);
	const sums = readSums(folder);
	const files = ownFiles(build, edition);
	const added = files.filter(({ path }) => !sums.has(path));
	const different = files.filter(({ from, path }) => isOther(sums.get(path), from));
	if (added.length > 0) {
		const all = new Map([
			...sums,
			...store(added, folder),
			...share(build, added, archive, folder)
		]);
		writeEdition(folder, { edition, date, kept: today }, all);
	}
	publish(build, archive);
	// Frozen pages have their addresses below e/ only.
	rmSync(join(build, edition), { recursive: true });
	return {
		edition,
		added: added.map(({ path }) => path),
		different: different.map(({ path }) => path),
		editions: listEditions(archive)
	};
}

const isOther = (kept: string | undefined, from: string): boolean =>
	kept !== undefined && kept !== sha256(readFileSync(from));

/** Throws with every damaged file of every kept edition, and with the way out. */
function refuseDamage(archive: string): void {
	const damage = editionIds(archive).flatMap((edition) =>
		findDamage(join(archive, edition)).map((problem) => `  ${edition}/${problem}`)
	);
	if (damage.length === 0) return;
	throw new Error(
		[
			`Kept editions in ${archive} are damaged; nothing was kept or published:`,
			...damage,
			'Copy these files back from the folder e/ of the published site or from a backup.',
			'If an edition is lost for good, delete its folder: its frozen figures then stop working.'
		].join('\n')
	);
}

/** Copies files with their compressed forms; the checksums say what was copied. */
function store(files: readonly BuiltFile[], folder: string): Sums {
	const sums: Sums = new Map();
	for (const { from, path, packed } of files)
		for (const form of ['', ...packed]) {
			const to = join(folder, path + form);
			mkdirSync(dirname(to), { recursive: true });
			copyFileSync(from + form, to);
			sums.set(path + form, sha256(readFileSync(to)));
		}
	return sums;
}

/** Scripts and styles carry their content in their names: what another edition has brought is not copied again. */
function share(build: string, added: readonly BuiltFile[], archive: string, folder: string): Sums {
	const files = sharedFiles(build, added);
	const known = new Map(editionIds(archive).flatMap((id) => [...readSums(join(archive, id))]));
	const sums = store(
		files.filter(({ path }) => !known.has(path)),
		folder
	);
	for (const { from, path } of files.filter((file) => known.has(file.path))) {
		if (path.includes('/immutable/') && isOther(known.get(path), from))
			throw new Error(
				`${from} has other content than the kept file of the same name; nothing was published.`
			);
		for (const form of ['', ...packings]) {
			const sum = known.get(path + form);
			if (sum !== undefined) sums.set(path + form, sum);
		}
	}
	return sums;
}

/** Writes the description, and the checksums last: without them nothing counts as kept. */
function writeEdition(folder: string, own: Omit<KeptEdition, 'figures'>, sums: Sums): void {
	const kept = readEdition(dirname(folder), own.edition)?.kept ?? own.kept;
	const description: KeptEdition = { ...own, kept, figures: figuresIn(folder) };
	const bytes = Buffer.from(`${JSON.stringify(description, null, '\t')}\n`);
	writeFileSync(join(folder, editionFile), bytes);
	sums.set(editionFile, sha256(bytes));
	writeFileSync(join(folder, `${sumsFile}.next`), printSums(sums));
	renameSync(join(folder, `${sumsFile}.next`), join(folder, sumsFile));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The headline of a page as text; a page of a figure has one. */
function headlineOf(path: string): string {
	const [, inside] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(readFileSync(path, 'utf8')) ?? [];
	if (inside === undefined) throw new Error(`${path} has no headline`);
	return inside
		.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
		.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
		.trim();
}

/** Figures of a kept edition by their pages. */
function figuresIn(folder: string): KeptEdition['figures'] {
	const title = (...path: string[]) => headlineOf(join(folder, ...path, 'index.html'));
	return globSync('*/index.html', { cwd: join(folder, 'embed') })
		.map(dirname)
		.sort()
		.map((id) => ({
			id,
			title: { de: title('embed', id), en: title('en', 'embed', id) }
		}));
}

/** Copies what the lists name; nothing else in the folder counts. */
function publish(build: string, archive: string): void {
	for (const edition of editionIds(archive))
		for (const path of [sumsFile, ...readSums(join(archive, edition)).keys()]) {
			const to = join(build, 'e', edition, path);
			mkdirSync(dirname(to), { recursive: true });
			copyFileSync(join(archive, edition, path), to);
		}
}
