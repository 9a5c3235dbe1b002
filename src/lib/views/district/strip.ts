import type { StripData } from '../../charts/strip/layout.ts';
import type { District } from '../../figures/scorecard/load.server.ts';
import { printerOf, type ScoreRow } from '../../figures/scorecard/row.ts';
import type { Site } from '../../i18n/site.ts';
import { scoreWords } from './score.words.ts';

/** Whom a strip is about, and whom it is compared with; "" for nobody. */
interface Whose {
	districts: readonly Pick<District, 'region' | 'name'>[];
	own: string;
	second: string;
}
type Voice = Pick<Site, 'county' | 'format' | 'locale'>;

/** The districts of a row as points on a line. */
export function stripOf(
	row: Pick<ScoreRow, 'measure' | 'state' | 'values'>,
	{ districts, own, second }: Whose,
	{ county, format, locale }: Voice
): StripData {
	const print = printerOf(row.measure, format);
	const { state } = row;
	return {
		dots: districts.flatMap(({ region }, index) => {
			const value = row.values[index];
			return typeof value === 'number' ? [{ id: region, value, text: print(value) }] : [];
		}),
		...{ own, second },
		state: {
			value: state,
			text: `${county.stateName[locale]}${state === null ? `: ${scoreWords[locale].noChange}` : ` ${print(state)}`}`
		}
	};
}

/** A strip in words: the own district, the one beside it, the state and the rank. */
export function spokenStrip(
	{ dots, own, second, state }: StripData,
	districts: Whose['districts'],
	rank: string
): string {
	const place = (id: string) => {
		const dot = dots.find((one) => one.id === id);
		const name = districts.find(({ region }) => region === id)?.name ?? id;
		return dot ? [`${name} ${dot.text}`] : [];
	};
	return [...place(own), ...place(second), ...(state ? [state.text] : []), rank]
		.filter((text) => text !== '')
		.join(', ');
}
