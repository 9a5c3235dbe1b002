import { asksFor } from '../../figures/compare/many-lines.ts';
import type { ManyChoice } from '../../figures/compare/many-choice.ts';
import type { IndicatorFile } from './files.ts';
import { isSame } from './same.ts';

/** Rows of some indicators, one after the other, with their sources, and the choice they answer. */
interface Shown extends IndicatorFile {
	choice: ManyChoice;
}

/** Whether rows that hold some indicators and regions answer a choice. */
const answers = ({ choice: held }: Shown, { indicators, peers, view }: ManyChoice): boolean =>
	asksFor(indicators, view).every((id) => held.indicators.includes(id)) &&
	peers.every(({ region }) => held.peers.some((own) => own.region === region));

/** Shows one choice after the other; the files of its indicators answer, and the last picture stays until they are there. */
export function manySession(
	opening: Shown,
	load: (indicator: string, choice: ManyChoice) => Promise<IndicatorFile>
) {
	let shown = $state.raw(opening);
	let kind: 'shown' | 'updating' | 'failed' = $state('shown');
	let asked = $state(false);
	let turns = 0;
	return {
		get shown() {
			return shown;
		},
		get kind() {
			return kind;
		},
		/** Whether a picture has followed a choice; on arrival none has. */
		get isUpdated() {
			return asked && kind === 'shown';
		},
		ask: async (choice: ManyChoice): Promise<void> => {
			const turn = ++turns;
			if (answers(opening, choice)) {
				// What is shown already is not drawn anew.
				if (!isSame(shown.choice, choice)) shown = { ...opening, choice };
				kind = 'shown';
				return;
			}
			[kind, asked] = ['updating', true];
			try {
				const asks = asksFor(choice.indicators, choice.view);
				const files = await Promise.all(asks.map((indicator) => load(indicator, choice)));
				const rows = files.flatMap((file) => file.rows);
				const sources = Object.assign({}, ...files.map((file) => file.sources));
				if (turn === turns) [shown, kind] = [{ rows, sources, choice }, 'shown'];
			} catch {
				if (turn === turns) kind = 'failed';
			}
		}
	};
}
