/** Dataset ids and the SQL tables they become; nothing outside the fixed list gets into SQL text. */
export interface Tables {
	/** Dataset id in, table name out; throws for an unknown dataset. */
	nameOf: (dataset: string) => string;
	/** Table name in, dataset id out; throws for an unknown table. */
	datasetOf: (table: string) => string;
	datasets: readonly string[];
}

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Takes a dataset id in kebab-case, gives the table name in snake_case. */
export function tableName(dataset: string): string {
	if (!kebab.test(dataset)) throw new Error(`dataset "${dataset}": the id is not in kebab-case`);
	return dataset.replaceAll('-', '_');
}

/** What the name of a reader's own table begins with. */
export const ownPrefix = 'eigene_';

/** Takes the dataset ids of a catalog, gives the two-way list of tables. */
export function fixedTables(datasets: readonly string[]): Tables {
	const names = new Map(datasets.map((dataset) => [dataset, tableName(dataset)]));
	const ids = new Map(datasets.map((dataset) => [tableName(dataset), dataset]));
	return {
		nameOf: (dataset) => known(names, dataset, 'dataset'),
		datasetOf: (table) => known(ids, table, 'table'),
		datasets
	};
}

function known(list: Map<string, string>, key: string, what: string): string {
	const found = list.get(key);
	if (found === undefined)
		throw new Error(`no ${what} "${key}"; there are: ${[...list.keys()].join(', ')}`);
	return found;
}
