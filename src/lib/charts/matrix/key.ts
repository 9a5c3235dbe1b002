import { basisOf } from '../kit/size.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { stackWords } from '../kit/words.ts';
import type { MatrixData } from './data.ts';

const side = { width: 40, height: 20 };
const behind = 46;
const apart = 14;
const line = 26;

/** Places a cell of each kind with its word behind it, in lines from the top; the height they take. */
export function placeKey(key: NonNullable<MatrixData['key']>, width: number) {
	let [x, y] = [0, 0];
	const entries = key.map(({ name, ...cell }) => {
		const end = x + behind + textWidth(name, font.small);
		if (x > 0 && end > basisOf(width)) [x, y] = [0, y + line];
		const at = { cell: { ...cell, id: name }, box: { x, y, ...side } };
		const word = stackWords([name], x + behind, y + 2, font.small);
		x += behind + textWidth(name, font.small) + apart;
		return { ...at, word };
	});
	return { entries, height: key.length > 0 ? y + line + 4 : 0 };
}
