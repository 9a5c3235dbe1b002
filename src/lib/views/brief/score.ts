import { layoutStrip, type StripLayout } from '../../charts/strip/layout.ts';
import type { Certainty } from '../../core/certainty.ts';
import type { Scorecard } from '../../figures/scorecard/load.server.ts';
import { printerOf, type ScoreChange, type ScoreRow } from '../../figures/scorecard/row.ts';
import type { Site } from '../../i18n/site.ts';
import { stripOf } from '../district/strip.ts';

/** One indicator of the county among all districts, as a brief prints it. */
export interface Score {
	id: string;
	topic: string;
	name: string;
	value: string;
	/** The same of the state; empty where it has none. */
	state: string;
	/** Period as printed. */
	date: string;
	/** How the number came about. */
	certainty: Certainty;
	oneYear: ScoreChange | null;
	fiveYears: ScoreChange | null;
	rank: string;
	strip: StripLayout;
	/** Id of the source table; its number once the sources are numbered. */
	source: string;
}

const stripWidth = 150;

/** An English date with three letters of its month: the column has no room for more. */
const inOneLine = (date: string) => date.replace(/^(\d+ \w{3})\w* (\d{4})$/, '$1 $2');

/** "3 von 26" under a head that says the rest; at an end of an order that judges nothing "niedrigster". */
const shortRank = (text: string): string => {
	const [first = '', ...rest] = text.split(' ');
	return /^(Rang|Rank)$/.test(first) ? rest.join(' ') : first.toLowerCase();
};

/** A row of the scorecard in a brief. */
export function scoreOf(
	row: ScoreRow,
	{ districts, region }: Pick<Scorecard, 'districts' | 'region'>,
	site: Pick<Site, 'county' | 'format' | 'locale'>
): Score {
	const { format } = site;
	const print = printerOf(row.measure, format);
	const data = stripOf(row, { districts, own: region, second: '' }, site);
	const own = row.values[districts.findIndex((district) => district.region === region)] ?? null;
	// Value, state, strip and rank of a row are one thing: of a count that is its growth.
	const grown = row.measure.isGrowth ? own : null;
	const named = grown === null ? row.name : `${row.name}: ${row.text}`;
	return {
		...{ id: row.id, topic: row.topic },
		...{ oneYear: row.oneYear, fiveYears: row.fiveYears, source: row.source },
		name: [named, row.compared].filter(Boolean).join('. '),
		rank: shortRank(row.rankText),
		value: grown === null ? row.text : print(grown),
		state: row.state === null || (row.measure.isGrowth && own === null) ? '' : print(row.state),
		date: row.period === '' ? '' : inOneLine(format.period(row.period)),
		certainty: row.certainty,
		strip: layoutStrip(data, 'bare', stripWidth)
	};
}
