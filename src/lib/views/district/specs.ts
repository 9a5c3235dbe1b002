import type { Scorecard } from '../../figures/scorecard/load.server.ts';
import type { FilterSpecs } from '../filters.ts';
import { orderSpecs } from '../list/list.ts';

/** The sources of some rows as they are printed, each once. */
export const sourcesOf = (
	rows: readonly { source: string }[],
	printed: Readonly<Record<string, string>>
): string[] => [...new Set(rows.map(({ source }) => source))].flatMap((id) => printed[id] ?? []);

/** Orders of the rows as they stand in the address; the first is by topic. */
export const scoreSorts = ['thema', 'name', 'rang', 'seit-1-jahr', 'seit-5-jahren'] as const;

/** Choices on the page of a district and their names in the address. */
export const scorecardSpecs = ({ districts, region, rows }: Scorecard, home: string) =>
	({
		topic: {
			kind: 'one',
			param: 'bereich',
			values: ['', ...new Set(rows.map(({ topic }) => topic))],
			initial: ''
		},
		second: {
			kind: 'one',
			param: 'mit',
			values: ['keiner', ...districts.map((own) => own.region).filter((id) => id !== region)],
			// The page of another district is read from here: the county of this site stands beside it.
			initial: region === home ? 'keiner' : home
		},
		...orderSpecs(scoreSorts)
	}) as const satisfies FilterSpecs;
