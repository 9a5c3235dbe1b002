import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Files to bring in, and what is to be said of those that are not. */
interface Found {
	paths: string[];
	/** Files of a kind that cannot be read, by their endings. */
	left: string[];
	/** Named files and folders with nothing to read. */
	wrong: string[];
}

/** The files that were named, and those in folders that were; nothing is passed over in silence. */
export function findFiles(named: readonly string[]): Found {
	const found: Found = { paths: [], left: [], wrong: [] };
	for (const path of named) {
		if (!existsSync(path)) found.wrong.push(`${path} does not exist (look at the path)`);
		else if (!statSync(path).isDirectory()) found.paths.push(path);
		else addFolder(path, found);
	}
	return found;
}

function addFolder(folder: string, found: Found): void {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile() && !/^[~.]/.test(one.name))
		.map((one) => join(one.parentPath, one.name))
		.sort();
	const isRead = (name: string) => /\.(csv|tsv|txt|json|xlsx?|zip)$/i.test(name);
	const wanted = names.filter(isRead);
	found.paths.push(...wanted);
	found.left.push(...leftOf(names.filter((name) => !isRead(name))));
	if (wanted.length === 0)
		found.wrong.push(`${folder} holds no file that can be read (CSV, TSV, JSON, XLSX, XLS, ZIP)`);
}

const leftOf = (names: readonly string[]): string[] =>
	[...Map.groupBy(names, (name) => extname(name).toLowerCase())].map(
		([ending, files]) =>
			`not read: ${files.length === 1 ? files[0] : `${files.length} files ${ending || 'without ending'}, ${files[0]} first`}${remedies[ending] ?? ''}`
	);

const remedies: Readonly<Record<string, string>> = {
	'.ods': ' (save it as XLSX or CSV)',
	'.pdf': ' (take the table as XLSX or CSV from the source)',
	'.xlsb': ' (save it as XLSX or CSV)'
};
