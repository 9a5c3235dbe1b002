import type { ChangeFinding } from '../../findings/finding.ts';
import { findingWords, saySince, type Voice } from '../../findings/say.ts';
import type { Direction } from '../../data/indicators.ts';
import { toneOf } from '../../findings/change.ts';
import { euroText, type Format, type Unit } from '../../i18n/format.ts';
import type { Change } from './key-figure.ts';

/** How a change is printed and judged, as the row of its indicator says. */
export interface Judged {
	unit: Unit;
	decimals: number;
	direction: Direction;
	nominal: boolean;
}

/** The step with its sign; people are counted in the unit of the tile, all else names its own. */
function stepText(delta: number, { unit, decimals }: Judged, format: Format): string {
	const text = unit.startsWith('percent')
		? format.unit(delta, 'percent-points', decimals)
		: unit === 'eur'
			? euroText(delta, format, decimals)
			: format.number(delta, decimals);
	return delta > 0 ? `+${text}` : text;
}

/** Direction and size of the last step: "+0,1 Prozentpunkte zum Vorjahr", with the tone the direction has. */
export function changeOf(
	change: ChangeFinding,
	judged: Judged,
	voice: Pick<Voice, 'format' | 'locale'>,
	withGrowth = false
): Change {
	const { sign, difference, hardly } = change;
	const since = saySince(change, voice);
	if (sign === 0)
		return { sign, text: `${findingWords[voice.locale].same} ${since}`, tone: 'neutral' };
	const growth = withGrowth ? ` (${growthText(change, voice.format)})` : '';
	return {
		sign,
		text: `${stepText(difference, judged, voice.format)}${growth} ${since}`,
		tone: toneOf(hardly ? 0 : sign, judged)
	};
}

/** Relative change with its sign: "+3,2 %". */
export function growthText(
	{ value, previous }: Pick<ChangeFinding, 'value' | 'previous'>,
	format: Format
) {
	const growth = (value / previous - 1) * 100;
	const printed = format.unit(growth, 'percent', 1);
	return growth > 0 && /[1-9]/.test(printed) ? `+${printed}` : printed;
}
