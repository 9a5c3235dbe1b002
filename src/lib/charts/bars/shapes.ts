import type { Chip } from '../kit/chip.ts';
import type { Box } from '../kit/hatch.ts';
import type { Role } from '../kit/spec.ts';
import type { Word } from '../kit/words.ts';

/** One row as it is drawn. */
export interface BarShape {
	id: string;
	role: Role;
	bold: boolean;
	name: Word[];
	detail: Word[];
	bar?: { x: number; y: number; width: number; height: number; hatch?: string };
	/** Outline behind the bar. */
	more?: Box;
	/** The printed value at the end of the bar. */
	value?: Word;
	/** The value stands without a bar, and large. */
	bare?: true;
	/** The sign of a missing value. */
	chip?: Chip;
}
