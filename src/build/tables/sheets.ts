import { schemaOf, type DataPackage, type Field } from '#lib/data/schema/package.ts';

/** Where things stand in a sheet of a table; data begin below the last of these. */
export const rowsAt = { identity: 1, about: 2, titles: 3, names: 4, allowed: 5 } as const;

/** Sheet that says of which strategy the tables are. */
export const aboutSheet = 'strategy';

/** What the first cell of a sheet says: which table it is, and in which layout. */
export const identityOf = (dataset: string): string => `kreismonitor-table:1:${dataset}`;
export const identityPattern = /^kreismonitor-table:(\d+):([a-z0-9-]+)$/;

/** Lines of the sheet on the strategy, with the column of county.json or package they fill. */
export const aboutLines = [
	{ id: 'strategy_de', de: 'Name der Strategie, deutsch', en: 'Name of the strategy, German' },
	{ id: 'strategy_en', de: 'Name der Strategie, englisch', en: 'Name of the strategy, English' },
	{ id: 'date', de: 'Stand der Strategie (Tag)', en: 'Date of the strategy (day)' },
	{
		id: 'edition',
		de: 'Fassung der Aktivitätenliste, die gezeigt wird',
		en: 'Version of the list of activities to show'
	}
] as const;

/** Offices fill the tables of reports in forms of their own, and observations come as official files. */
const elsewhere = ['report-periods', 'activity-reports', 'activity-report-groups'];

/** Whether a table is brought in as a sheet of the county's workbook. */
export const isSheet = ({ name, kreismonitor }: DataPackage, county: string): boolean =>
	kreismonitor.county === county && kreismonitor.kind === 'table' && !elsewhere.includes(name);

/** What a cell of a column may hold, in a few words. */
export function allowedIn(pkg: DataPackage, field: Field, locale: 'de' | 'en'): string {
	const { required, enum: list } = field.constraints;
	const key = schemaOf(pkg).foreignKeys.find(({ fields }) => fields.includes(field.name));
	const words = allowedWords[locale];
	return [
		required ? words.required : '',
		list ? list.join(' | ') : words.types[field.type],
		key ? words.key(key.reference.package ?? pkg.name) : '',
		field.description
	]
		.filter(Boolean)
		.join('; ');
}

const allowedWords = {
	de: {
		required: 'Pflicht',
		types: { string: '', integer: 'ganze Zahl', number: 'Zahl', date: 'Tag, 2026-03-31' },
		key: (dataset: string) => `Schlüssel aus ${dataset}`
	},
	en: {
		required: 'required',
		types: { string: '', integer: 'whole number', number: 'number', date: 'day, 2026-03-31' },
		key: (dataset: string) => `key of ${dataset}`
	}
};
