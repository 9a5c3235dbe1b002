import type { County } from '../../core/county.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { isComparable, type Choice } from '../../figures/compare/choice.ts';
import { compareRanking } from '../../figures/compare/compare-ranking.ts';
import { compareTilesOn } from '../../figures/compare/compare-tiles.ts';
import { rankingIn, readPart } from '../../figures/compare/part.ts';
import type { Context, Presentation } from '../../figures/figure.ts';
import type { Course } from './ask.ts';
import { placeWords } from './words.ts';

type Own = Extract<PartRow, { row: 'region' }>;

const bothOf = ({ name_de, name_en }: Own) => ({ de: name_de, en: name_en || name_de });
const shortOf = ({ name_short_de }: Own) => ({ de: name_short_de, en: name_short_de });
const around = (words: (name: string, locale: 'de' | 'en') => string, names: County['name']) => ({
	de: words(names.de, 'de'),
	en: words(names.en, 'en')
});

/** The county of the site in, the district of a course in its place out. */
export function countyOf({ place, shown, rows }: Course, site: County): County {
	const about = rows.filter((row) => row.row === 'region');
	const [own, state, country] = [place.region, place.region.slice(0, 2), 'DG'].map((region) =>
		about.find((row) => row.region === region && shown.includes(region))
	);
	const here = own ? shortOf(own) : site.short;
	const stateName = state ? shortOf(state) : { de: '', en: '' };
	const where = around((name, locale) => placeWords[locale].here(name), here);
	return {
		...site,
		...{ region: place.region, state: place.region.slice(0, 2), country: 'DG', neighbours: [] },
		...{ name: own ? bothOf(own) : site.name, short: here, in: where, of: where },
		...{ stateName, inState: stateName },
		...(country && { countryName: shortOf(country), inCountry: shortOf(country) })
	};
}

/** A district among all of its state in the newest period: ranking, and map where its values can be compared and the tiles have places; null for places of other levels. */
export function compared(
	course: Course,
	{ county, ...voice }: Pick<Context, 'county' | 'locale' | 't' | 'format'>
): { ranking: Presentation; map: Presentation | null } | null {
	const { place, indicator } = course;
	if (place.level !== 'district') return null;
	const own = countyOf(course, county);
	const part = readPart(course.rows);
	const rows = rankingIn(part, null, own);
	const peers = part.places
		.filter(({ region, level }) => level === 'district' && region !== place.region)
		.filter(({ region }) => region.startsWith(own.state) && course.shown.includes(region))
		.map(({ region, name_short_de: name }) => ({ region, name }));
	const filters: Choice = { indicator, peers, group: peers.length > 0 ? 'own' : 'all' };
	const context = { ...voice, county: own, filters };
	const isMapped = isComparable(indicator) && rows.some(({ tile_col }) => tile_col !== null);
	const plain = compareTilesOn({ changes: [], boundaries: null });
	return {
		ranking: compareRanking.present(rows, context),
		map: isMapped ? plain.present(rows, context) : null
	};
}
