import { layoutStrip, type StripLayout } from '../../charts/strip/layout.ts';
import type { Certainty } from '../../core/certainty.ts';
import type { Scorecard } from '../../figures/scorecard/load.server.ts';
import { printerOf, type ScoreChange, type ScoreRow } from '../../figures/scorecard/row.ts';
import type { Site } from '../../i18n/site.ts';

/** One indicator of the county among all districts, as a brief prints it. */
export interface Score {
	id: string;
	topic: string;
	name: string;
	value: string;
	/** The same of the state; empty where it has none. */
	state: string;
	/** Period and kind of number. */
	origin: string;
	oneYear: ScoreChange | null;
	/** Null where the value is a change over five years itself. */
	fiveYears: ScoreChange | null;
	isGrowth: boolean;
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
	{ format, t }: Pick<Site, 'format' | 't'>
): Score {
	const isGrowth = row.behind !== '';
	const print = printerOf(row, format, isGrowth);
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
	const kinds = isGrowth ? [certainty, 'own-calculation' as const] : [certainty];
	return {
		...{ id: row.id, topic: row.topic, name: row.name, isGrowth, rank: row.rankText },
		...{ oneYear: row.oneYear, fiveYears: row.fiveYears, source: row.source },
		value: row.text,
		state: row.state === null ? '' : print(row.state),
		origin: [
			row.period === '' ? '' : format.period(row.period),
			row.behind,
			...kinds.map((kind) => t.certainty[kind])
		]
			.filter(Boolean)
			.join(', '),
		strip: { ...layout, top: small.top, height: small.height, dots: [], labels: [] }
	};
}
