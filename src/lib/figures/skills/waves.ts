import type { Value } from '../../core/value.ts';
import type { GapRow } from './gap.ts';

/** What one forecast says on skilled workers in one region. */
export interface Wave {
	forecast: string;
	base: number;
	horizon: number;
	region: string;
	/** Negative is missing; 'not-stated' where the forecast names no skilled workers for the region. */
	value: Value;
	/** Added up from vocational and academic by us. */
	isSum: boolean;
	/** The source gives the figure only roughly. */
	isRough: boolean;
	row?: GapRow;
}

/** All forecasts for one region in order of their horizon; one that skips the region stays as a gap. */
export function wavesOf(rows: readonly GapRow[], region: string): Wave[] {
	const heads = new Map(rows.map((row) => [row.forecast, row]));
	return [...heads.values()]
		.sort((a, b) => a.horizon - b.horizon)
		.map((head) => waveOf(rows, head, region));
}

function waveOf(rows: readonly GapRow[], head: GapRow, region: string): Wave {
	const { forecast, base_year: base, horizon } = head;
	const own = rows.filter((row) => row.forecast === forecast && row.region === region);
	const find = (component: string) => own.find((row) => row.component === component);
	const [skilled, vocational, academic] = [find('skilled'), find('vocational'), find('academic')];
	const common = { forecast, base, horizon, region };
	if (skilled)
		return {
			...common,
			value: skilled.value,
			isSum: false,
			isRough: isRough(skilled),
			row: skilled
		};
	if (vocational && academic)
		return {
			...common,
			value: vocational.value + academic.value,
			isSum: true,
			isRough: isRough(vocational) || isRough(academic),
			row: vocational
		};
	return { ...common, value: 'not-stated', isSum: false, isRough: false };
}

// The dataset has no field for "almost" and "around"; its note quotes the word that is printed.
const isRough = ({ note_de }: GapRow) => /„(fast|knapp|rund|etwa|ca\.) /.test(note_de);
