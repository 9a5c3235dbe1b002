import * as v from 'valibot';
import { county } from '../../core/county.ts';
import type { Query } from '../../data/query.ts';
import { run } from '../../data/run.server.ts';
import { candidatesOf, loadFindings } from '../../findings/all.server.ts';
import { byImportance, isRankable } from '../../findings/importance.ts';
import type { Context } from '../figure.ts';
import { scoreRow, type FiledRow, type ScoreRow } from './row.ts';

const regionRow = v.object({
	region: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	name_short_de: v.string()
});

const districtsQuery: Query<{ state: string }, v.InferOutput<typeof regionRow>> = {
	name: 'scorecard-districts',
	tables: ['regions'],
	sql: `SELECT region, name_de, name_en, name_short_de FROM regions
WHERE level = 'district' AND starts_with(region, ?) ORDER BY region`,
	bind: ({ state }) => [state],
	row: regionRow
};

/** A district of the state. */
export interface District {
	region: string;
	name: string;
	short: string;
}

/** All indicators of one district among the districts of its state, in one language. */
export interface Scorecard<Row = ScoreRow> {
	region: string;
	name: string;
	districts: District[];
	rows: Row[];
	/** Those a short page shows. */
	first: string[];
}

/** Topics in the order they are read. */
const topics = ['unemployment', 'work', 'benefits', 'education'];

type Own = ReturnType<typeof candidatesOf>[number];

const idOf = ({ set }: Own) => set.indicator.id;
const isOld = ({ set }: Own) => set.age?.isOld === true;

/** By topic, what is old last, a whole before its parts, and wholes with parts before others. */
function inReadingOrder(candidates: readonly Own[]): Own[] {
	const wholes = new Map(candidates.map((own) => [idOf(own), own.partOf]));
	const pathOf = (id: string): string[] => {
		const whole = wholes.get(id) ?? '';
		return [...(whole === '' ? [] : pathOf(whole)), id];
	};
	const keyOf = (own: Own) => {
		const path = pathOf(idOf(own));
		const hasParts = [...wholes.values()].includes(path[0] ?? '');
		return `${topics.indexOf(own.topic)} ${Number(isOld(own))} ${Number(!hasParts)} ${path.join('/')}`;
	};
	return candidates.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The districts of the state that have values, in the order of their keys. */
export async function loadDistricts({ locale }: Pick<Context, 'locale'>): Promise<District[]> {
	const regions = await run(districtsQuery, { state: county.state });
	const known = new Set((await loadFindings(county)).flatMap(({ sets }) => [...sets.keys()]));
	return regions
		.filter(({ region }) => known.has(region))
		.map((own) => ({
			region: own.region,
			name: own[`name_${locale}`],
			short: own.name_short_de
		}));
}

/** The scorecard of a district; undefined for a region that has none. */
export async function loadFiledScorecard(
	region: string,
	context: Context
): Promise<Scorecard<FiledRow> | undefined> {
	const districts = await loadDistricts(context);
	const own = districts.find((district) => district.region === region);
	if (!own) return undefined;
	const candidates = candidatesOf(await loadFindings(county), region);
	const ranked = inReadingOrder(candidates).filter(isRankable(candidates));
	const rows = ranked.map((candidate) => scoreRow(inOrder(candidate, districts), context));
	return { region, name: own.name, districts, rows, first: firstOf(ranked) };
}

/** How many indicators of a topic a page shows that has no room for all. */
const mostOfTopic = 4;

/** The indicators a short page shows: of each topic what is not old and part of nothing, then the parts that matter most. */
function firstOf(ranked: readonly Own[]): string[] {
	const scores = new Map(byImportance(ranked).map((own) => [idOf(own), own.importance.score]));
	const wholes = new Set(ranked.filter(({ partOf }) => partOf === '').map(idOf));
	const isPart = ({ partOf }: Own) => Number(partOf !== '');
	const scoreOf = (own: Own) => scores.get(idOf(own)) ?? 0;
	const current = Map.groupBy(
		ranked.filter((own) => !isOld(own) && (own.partOf === '' || wholes.has(own.partOf))),
		({ topic }) => topic
	);
	return [...current.values()].flatMap((all) =>
		all
			.toSorted((a, b) => isPart(a) - isPart(b) || scoreOf(b) - scoreOf(a))
			.slice(0, mostOfTopic)
			.map(idOf)
	);
}

/** Values of the districts in the order of all rows; a district the statistics leave out states none. */
function inOrder(candidate: Own, order: readonly District[]): Own {
	const known = new Map(candidate.set.districts.map((one) => [one.region, one]));
	const districts = order.map(
		({ region }) =>
			known.get(region) ?? {
				...{ region, value: 'not-stated' as const },
				fiveYears: { why: 'not-stated' as const }
			}
	);
	return { ...candidate, set: { ...candidate.set, districts } };
}

/** The same as a page carries it. */
export async function loadScorecard(
	region: string,
	context: Context
): Promise<Scorecard | undefined> {
	const card = await loadFiledScorecard(region, context);
	return card && { ...card, rows: card.rows.map(({ row }) => row) };
}
