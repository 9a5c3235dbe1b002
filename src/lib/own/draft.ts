import { float64, utf8 } from '@uwdata/flechette';
import { arrowStream } from '../data/parquet.ts';
import { slug, unique } from './names.ts';
import type { OwnColumn, OwnEntry, OwnShape } from './table.ts';

type Cells = (string | number | null)[];

/** What stands in a column beside one of numbers: why one is missing, or what is special about it. */
export type Beside = 'sign' | 'flag';

const besideLabels: Record<Beside, string> = { sign: '(!)', flag: '(*)' };

/** Columns of a table while it is made. */
export class Draft {
	readonly columns: OwnColumn[] = [];
	readonly #cells: Cells[] = [];
	readonly #names = new Set<string>();

	/** Adds a column under the name its label gives, or the given one; the answer is the name it got. */
	add(column: Omit<OwnColumn, 'name'> & { name?: string }, cells: Cells): string {
		const { label, name = slug(label) } = column;
		const own = unique(name || `spalte_${this.columns.length + 1}`, this.#names);
		this.#names.add(own);
		this.columns.push({ ...column, label: label || own, name: own });
		this.#cells.push(cells);
		return own;
	}

	/** Adds a column with the signs or flags of a column of numbers. */
	addBeside(kind: Beside, { of, label }: { of: string; label: string }, cells: Cells): string {
		return this.add(
			{ name: `${of}_${kind}`, label: `${label} ${besideLabels[kind]}`, type: 'text' },
			cells
		);
	}

	/** The finished table. */
	toEntry(name: string, file: string, shape: OwnShape): OwnEntry {
		const arrays = Object.fromEntries(
			this.columns.map((column, at) => [column.name, this.#cells[at] ?? []])
		);
		const types = Object.fromEntries(
			this.columns.map(({ name, type }) => [name, type === 'number' ? float64() : utf8()])
		);
		const rowCount = this.#cells[0]?.length ?? 0;
		return {
			name,
			file,
			rowCount,
			columns: this.columns,
			arrow: arrowStream(arrays, types),
			shape
		};
	}
}

/** Days are dates; years and months stay texts, which is how official periods are kept. */
export const typeOfPeriods = (periods: Cells): 'date' | 'text' =>
	periods.every((period) => typeof period === 'string' && period.length === 10) ? 'date' : 'text';
