import { layoutStrip, type StripLayout } from '../../charts/strip/layout.ts';
import type { Certainty } from '../../core/certainty.ts';
import type { Scorecard } from '../../figures/scorecard/load.server.ts';
import { printerOf, type ScoreChange, type ScoreRow } from '../../figures/scorecard/row.ts';
import type { Site } from '../../i18n/site.ts';
import { shortWords } from './short.words.ts';

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

// Without words below and above, a strip is as high as its dots.
const small = { width: 150, top: 15, height: 38 };

/** A row of the scorecard in a brief; the certainty is that of the indicator. */
export function scoreOf(
	row: ScoreRow,
	{ districts, region }: Pick<Scorecard, 'districts' | 'region'>,
	certainty: Certainty,
	{ format, locale }: Pick<Site, 'format' | 'locale'>
): Score {
	const print = printerOf(row.measure, format);
	const layout = layoutStrip(
		{
			dots: districts.flatMap(({ region: id }, index) => {
				const value = row.values[index];
				return typeof value === 'number' ? [{ id, value, text: '' }] : [];
			}),
			...{ own: region, second: '' },
			state: row.state === null ? null : { value: row.state, text: '' }
		},
		small.width
	);
	return {
		...{ id: row.id, topic: row.topic },
		...{ oneYear: row.oneYear, fiveYears: row.fiveYears, source: row.source },
		name: [row.name, row.compared].filter(Boolean).join('; '),
		rank: row.rank === null ? '' : shortWords[locale].scores.rank(row.rank, row.of),
		value: row.text,
		state: row.state === null ? '' : print(row.state),
		date: row.period === '' ? '' : format.period(row.period),
		certainty,
		strip: { ...layout, top: small.top, height: small.height, dots: [], labels: [] }
	};
}
