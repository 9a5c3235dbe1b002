import type { County } from '#lib/core/county.ts';
import type { DataPackage } from '#lib/data/schema/package.ts';
import { heldOf } from '../checks/compared.ts';
import { toJson } from '../import/files.ts';

/** The package of a table that waits for its rows: its columns stay, what it says of the rows of another county goes. */
export function emptyPackage(
	pkg: DataPackage,
	{ from, to, today }: { from: County; to: County; today: string }
): DataPackage {
	const { title: own } = pkg.kreismonitor;
	const title = { de: renamed(own.de, from, to, 'de'), en: renamed(own.en, from, to, 'en') };
	const description = {
		de: `${title.de}: noch keine Zeilen. Die Spalten sagen, was hierher gehört.`,
		en: `${title.en}: no rows yet. The columns say what belongs here.`
	};
	return {
		...pkg,
		title: title.de,
		description: description.de,
		version: today,
		sources: [],
		kreismonitor: {
			...pkg.kreismonitor,
			title,
			description,
			referenceDate: null,
			territorialStatus: null,
			rhythm: { de: 'noch offen', en: 'not yet known' },
			nextUpdate: null,
			compared: null,
			owner: to.name,
			county: to.region,
			attribution: to.name.de
		}
	};
}

function renamed(text: string, from: County, to: County, locale: 'de' | 'en'): string {
	const forms = ['in', 'of', 'name', 'short'] as const;
	return forms.reduce((all, form) => all.replaceAll(from[form][locale], to[form][locale]), text);
}

/** The text of a package without comparisons of rows that are not here. */
export function comparedPackage(
	text: string,
	rows: readonly Readonly<Record<string, unknown>>[]
): string {
	const pkg: DataPackage = JSON.parse(text);
	const { compared } = pkg.kreismonitor;
	const files = compared?.files.filter((file) => file.values <= heldOf(file, rows)) ?? [];
	if (!compared || files.length === compared.files.length) return text;
	pkg.kreismonitor.compared = files.length > 0 ? { ...compared, files } : null;
	return toJson(pkg);
}
