import type { DuckDBConnection } from '@duckdb/node-api';
import { allPlaces, wholeLevels } from '#lib/data/parts/names.ts';
import { rowsOf } from './rows.ts';

/** A level, and the state its regions lie in. */
interface Place {
	level: string;
	within: string;
}

/** Regions that lie in one file. */
interface Regions {
	name: string;
	where: string;
	bound: string[];
}

/** A part: regions of a level in the whole country, or all of a state; above them state and country. */
export interface Part extends Regions {
	/** Levels whose places have everything here that their overview asks for. */
	levels: string[];
	/** Coverage that is computed from it ahead. */
	lists: Place[];
}

const ofLevel = (level: string): Regions => ({
	name: level,
	where: "(level = ? OR level IN ('state', 'country'))",
	bound: [level]
});
const ofState = (state: string): Regions => ({
	name: state,
	where: "(starts_with(region, ?) OR level = 'country')",
	bound: [state]
});

const inState = (level: string, states: readonly string[]): Place[] =>
	states.map((within) => ({ level, within }));

/** What is to be written. */
export interface Planned {
	parts: Part[];
	/** Lists of places; more than there are parts, since a state may have no municipalities. */
	places: Regions[];
}

/** The parts that regions of a source ask for, and the lists of its places. */
export async function partsOf(duckdb: DuckDBConnection): Promise<Planned> {
	const levels = await rowsOf(duckdb, 'SELECT DISTINCT level FROM regions');
	const there = new Set(levels.map(({ level }) => level));
	const statesWhere = async (where: string): Promise<string[]> => {
		const sql = `SELECT DISTINCT substr(region, 1, 2) AS state FROM regions WHERE ${where} ORDER BY 1`;
		return (await rowsOf(duckdb, sql)).map(({ state }) => String(state));
	};
	const districts = inState('district', await statesWhere("level = 'district'"));
	// The country stands with the states, also where there are none.
	const isThere = (level: string) =>
		there.has(level) || (level === 'state' && there.has('country'));
	const parts = [
		...wholeLevels.filter(isThere).map((level) => {
			const own = level === 'state' ? ['state', 'country'] : [level];
			const lists = [
				...own.map((level) => ({ level, within: '' })),
				...(level === 'district' ? districts : [])
			];
			return { ...ofLevel(level), levels: own, lists };
		}),
		...(await statesWhere("level = 'municipality'")).map((state) => ({
			...ofState(state),
			levels: ['municipality'],
			lists: inState('municipality', [state])
		}))
	];
	const states = (await statesWhere("level <> 'country'")).map(ofState);
	const places = [...parts, ofLevel(allPlaces), ...states].map((own) => [own.name, own] as const);
	return { parts, places: [...new Map(places).values()] };
}
