import { isMeasure, schemaOf, type DataPackage } from './package.ts';

type Broken = [place: string, rule: string];

/** What a declaration of protection must agree with: columns, keys and signs of its table. */
export function checkDisclosure(pkg: DataPackage): Broken[] {
	const { disclosure } = pkg.kreismonitor;
	if (!disclosure || disclosure.method === 'none') return [];
	const { fields, primaryKey } = schemaOf(pkg);
	const { method, counts, sums, editions, stored } = disclosure;
	const signs = method === 'suppress' ? ['*', '.'] : ['.'];
	const at = (name: string) => `kreismonitor.disclosure.${name}`;
	const ofCount = (name: string): string[] => {
		const field = fields.find((one) => one.name === name);
		if (!field) return [`names "${name}", which is not a field`];
		if (!isMeasure(field))
			return [`names "${name}", which is no number with missingValues (list them)`];
		if (stored) return [];
		const known = (field.missingValues ?? []).map(({ value }) => value);
		return signs
			.filter((sign) => !known.includes(sign))
			.map((sign) => `needs "${sign}" among the missingValues of "${name}"`);
	};
	const flags = fields.find(({ name }) => name === 'flag')?.constraints.enum;
	const flag = method.replace('round', 'rounded');
	const isUnflagged = method !== 'suppress' && flags !== undefined && !flags.includes(flag);
	const keys: [place: string, name: string][] = sums.map(({ field }) => ['sums', field]);
	if (editions !== undefined) keys.push(['editions', editions]);
	return [
		...(isUnflagged
			? [[at('method'), `needs "${flag}" in the enum of the field "flag"`] satisfies Broken]
			: []),
		...counts.flatMap(({ field }) => ofCount(field).map((rule): Broken => [at('counts'), rule])),
		...counts.flatMap(({ when }) =>
			Object.keys(when)
				.filter((name) => !fields.some((field) => field.name === name))
				.map((name): Broken => [at('counts'), `names "${name}", which is not a field`])
		),
		...keys
			.filter(([, name]) => !primaryKey.includes(name))
			.map(([place, name]): Broken => [at(place), `names "${name}", which is no key of the table`])
	];
}
