import type { NumberPrint } from '../../i18n/number.ts';
import type { Datum, Role } from '../kit/spec.ts';

/** Population pyramid: two mirrored bars per row; rows come youngest first and stand youngest at the bottom. */
export interface PyramidData {
	kind: 'pyramid';
	left: { name: string; role: Role };
	right: { name: string; role: Role };
	/** Faint rows stand behind those that are meant. */
	rows: { id: string; name: string; left: Datum; right: Datum; faint?: boolean }[];
	print: NumberPrint;
}
