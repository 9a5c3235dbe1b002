import type { County } from '#lib/core/county.ts';

type Names = Pick<County, 'name' | 'short' | 'in' | 'of'>;

/** A row of the regions. */
export type RegionRow = Record<string, string>;

/** Names of a county and their forms, proposed from its row of the regions. */
export function namesOf(row: RegionRow): Names {
	const { name_de = '', name_short_de = '', kind_de = '' } = row;
	const short = { de: name_short_de, en: name_short_de };
	if (kind_de === 'Kreisfreie Stadt')
		return {
			name: { de: name_de, en: row.name_en || name_de },
			short,
			in: { de: `in ${name_de}`, en: `in ${row.name_en || name_de}` },
			of: { de: `der Stadt ${name_de}`, en: `of ${row.name_en || name_de}` }
		};
	const english = `${name_short_de.replace(/^Kreis /, '')} district`;
	return {
		name: { de: name_de, en: english },
		short,
		in: { de: `im ${name_de}`, en: `in the ${english}` },
		of: { de: `des ${inGenitive(name_de)}`, en: `of the ${english}` }
	};
}

/** "Landkreis Fulda" → "Landkreises Fulda", "Wetteraukreis" → "Wetteraukreises". */
const inGenitive = (name: string): string =>
	/^(Landkreis|Kreis) /.test(name) ? name.replace(/^(\S+)/, '$1es') : name.replace(/$/, 'es');
