import { missingBySymbol } from '../../core/value.ts';
import type { Issue } from '../../core/issue.ts';
import { checkDisclosure } from './disclosure-rules.ts';
import { isMeasure, schemaOf, type DataPackage, type Field } from './package.ts';

/** Fields of every dataset of official values, in order. */
export const observationFields = [
	'indicator',
	'region',
	'period',
	'sex',
	'age',
	'value',
	'flag',
	'source',
	'note'
] as const;

/** What a package must hold beyond its shape: names that agree, keys that exist, known symbols. */
export function checkPackage(pkg: DataPackage, folder: string, file: string): Issue[] {
	return [
		...checkNames(pkg, folder),
		...checkKeys(pkg),
		...checkObservations(pkg),
		...checkCounty(pkg),
		...checkDisclosure(pkg),
		...schemaOf(pkg).fields.flatMap(checkField)
	].map(([column, detail]) => ({
		code: 'package-rule',
		severity: 'error',
		file,
		column,
		detail
	}));
}

type Broken = [place: string, rule: string];

function checkNames(pkg: DataPackage, folder: string): Broken[] {
	const broken: Broken[] = [];
	if (pkg.name !== folder) broken.push(['name', `must be the name of the folder, "${folder}"`]);
	if (pkg.resources[0].name !== pkg.name)
		broken.push(['resources.0.name', `must be the name of the package, "${pkg.name}"`]);
	return broken;
}

function checkKeys(pkg: DataPackage): Broken[] {
	const { fields, primaryKey, foreignKeys } = schemaOf(pkg);
	const names = storedNames(fields);
	const unknown = (list: readonly string[], place: string): Broken[] =>
		list
			.filter((name) => !fields.some((field) => field.name === name))
			.map((name) => [place, `names "${name}", which is not a field`]);
	const uneven = foreignKeys
		.filter(({ fields, reference }) => fields.length !== reference.fields.length)
		.map((): Broken => ['foreignKeys', 'must name as many fields here as in the reference']);
	return [
		...repeated(names).map((name): Broken => ['fields', `"${name}" stands twice`]),
		...unknown(primaryKey, 'primaryKey'),
		...foreignKeys.flatMap((key) => unknown(key.fields, 'foreignKeys')),
		...uneven
	];
}

const storedNames = (fields: readonly Field[]) =>
	fields.flatMap((field) =>
		isMeasure(field) ? [field.name, `${field.name}_symbol`] : [field.name]
	);

const repeated = (names: readonly string[]) =>
	names.filter((name, index) => names.indexOf(name) !== index);

function checkObservations(pkg: DataPackage): Broken[] {
	const names = schemaOf(pkg).fields.map(({ name }) => name);
	if (pkg.kreismonitor.kind !== 'observations') return [];
	if (names.join() === observationFields.join()) return [];
	return [['fields', `must be ${observationFields.join(', ')} for kind "observations"`]];
}

/** What a strategy says and who does what is one county's; silence would let it pass for another's. */
function checkCounty({ kreismonitor }: DataPackage): Broken[] {
	const { group, county } = kreismonitor;
	if (county !== undefined || !['strategy', 'activities'].includes(group)) return [];
	return [
		[
			'kreismonitor.county',
			'must name the county whose rows these are (null: they are for any county)'
		]
	];
}

function checkField(field: Field): Broken[] {
	const labels: Record<string, string> = { ...missingBySymbol, '': 'not-stated' };
	return (field.missingValues ?? [])
		.filter(({ value, label }) => labels[value] !== label)
		.map(({ value }) => [`fields.${field.name}.missingValues`, labelRule(value, labels[value])]);
}

const labelRule = (symbol: string, label?: string): string =>
	label
		? `must give "${symbol}" the label "${label}"`
		: `holds "${symbol}", which is no symbol of official statistics`;
